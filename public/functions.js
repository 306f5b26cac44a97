// The manifest's schema asks for a script of the worksheet functions. In the shared runtime the pane's page brings them
// (src/functions), so nothing stands here.
