// Stands directly after office.js: Duban sends no telemetry, and neither shall the library.
if (window.OTel && window.OTel.OTelLogger) window.OTel.OTelLogger.Enabled = false;
