#pragma once

#include "tests/end_to_end/desktop/accessible.h"

#include <string>

namespace espalier {

/// A hand on mouse and keyboard: real X events, through xdotool, at the speed of a quick person.
class Hand {
public:
    void click(const Box& box) const;
    void doubleClick(const Box& box) const;
    void clickAt(int x, int y) const;
    void rightClickAt(int x, int y) const;
    /// Presses at one place, moves there in steps, lets go.
    void drag(int fromX, int fromY, int toX, int toY) const;
    void moveTo(int x, int y) const;
    void type(const std::string& text) const;
    void key(const std::string& keys) const;  ///< "ctrl+r", "Escape", in xdotool's words
    void pause(int milliseconds) const;
};

/// Asks a few times a second until it is so; false where it was not within `seconds`.
bool eventually(const std::function<bool()>& isSo, int seconds);

/// A picture of the whole screen, as PNG.
void takePicture(const std::string& file);

}  // namespace espalier
