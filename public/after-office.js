// Stands directly after office.js: Duban sends no telemetry, and neither shall the library.
if (window.OTel && window.OTel.OTelLogger) window.OTel.OTelLogger.Enabled = false;
// Cells may ask for functions as soon as office.js has started; the first function that the page ties ends the wait.
if (window.CustomFunctions && window.CustomFunctions.delayInitialization) window.CustomFunctions.delayInitialization();
