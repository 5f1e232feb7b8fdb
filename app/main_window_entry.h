#pragma once

class QApplication;
class QString;

namespace espalier {

/// Opens the window and runs it until it is closed; gives back the exit status of the program. `file` is a workspace
/// (NAME.espalier), a TorchScript model (the assistant opens on it), or empty (the start page). A file that cannot be
/// opened is told in the window.
int runWindow(QApplication& application, const QString& file);

}  // namespace espalier
