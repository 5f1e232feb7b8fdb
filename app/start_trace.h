#pragma once

class QWidget;

namespace espalier {

/// With ESPALIER_TRACE_START=1 says on stderr how many milliseconds after the start of the process the window was first
/// painted and the workspace was shown; costs nothing otherwise.
class StartTrace {
public:
    static bool isWanted();
    /// The name of a moment that comes with the next paint of `window`.
    static void whenPainted(QWidget& window, const char* moment);
    static void say(const char* moment);
};

}  // namespace espalier
