#pragma once

#include <QIcon>

namespace espalier {

enum class LineIcon {
    none,
    open_model,
    open_workspace,
    demo,
    undo,
    redo,
    run,
    sweep,
    cancel,
    add,
    remove,
    up,
    down,
    more,
    retry,
    preset,
    chain,
    lock,
    tree,
    error,
    warning,
    info,
    done,
    waiting,
    pin
};

/// An icon drawn with lines in the palette's text colour, so that it follows a change of theme.
QIcon lineIcon(LineIcon icon);

}  // namespace espalier
