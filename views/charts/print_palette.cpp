#include "views/charts/print_palette.h"

namespace espalier {

QPalette printPalette()
{
    const QColor ink(0x1e, 0x24, 0x20);
    QPalette palette;
    for (auto role : {QPalette::Base, QPalette::Window, QPalette::AlternateBase, QPalette::Button})
        palette.setColor(role, Qt::white);
    for (auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) palette.setColor(role, ink);
    palette.setColor(QPalette::PlaceholderText, QColor(0x6b, 0x74, 0x6e));
    palette.setColor(QPalette::Mid, QColor(0xc9, 0xcf, 0xca));
    palette.setColor(QPalette::Highlight, QColor(0x3f, 0x7d, 0x58));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

}  // namespace espalier
