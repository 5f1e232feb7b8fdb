#include "views/commands/command_delegate.h"

#include "views/commands/command_list_model.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace espalier {

namespace {

constexpr int margin = 8, gap = 12, iconSize = 16;

/// Draws `text` elided to `rect`, the letters at `positions` in bold; gives back how wide it was.
int drawName(QPainter& painter, const QRect& rect, const QString& text, const QList<int>& positions, const QFont& font)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    QTextLayout layout(shown, font);
    QList<QTextLayout::FormatRange> bold;
    for (const int position : positions) {
        if (position >= shown.size()) continue;
        QTextLayout::FormatRange range{position, 1, {}};
        range.format.setFontWeight(QFont::Bold);
        bold << range;
    }
    layout.setFormats(bold);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) line.setLineWidth(2 * rect.width());
    layout.endLayout();
    if (!line.isValid()) return 0;
    layout.draw(&painter, QPointF(rect.x(), rect.y() + (rect.height() - line.height()) / 2));
    return static_cast<int>(line.naturalTextWidth());
}

}  // namespace

void CommandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool enabled = index.data(CommandListModel::EnabledRole).toBool();
    const bool selected = option.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
    const QPalette& palette = option.palette;
    painter->save();
    painter->setClipRect(option.rect);
    if (selected) painter->fillRect(option.rect, palette.color(QPalette::Active, QPalette::Highlight));
    const QColor strong =
        selected ? palette.color(QPalette::Active, QPalette::HighlightedText) : palette.color(group, QPalette::Text);
    const QColor faint = selected ? strong : palette.color(QPalette::Active, QPalette::PlaceholderText);

    QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
    const QRect iconRect(rect.x(), rect.center().y() - iconSize / 2, iconSize, iconSize);
    if (index.data(CommandListModel::CheckedRole).toBool()) {
        painter->setPen(strong);
        painter->drawText(iconRect, Qt::AlignCenter, QString(QChar(0x2713)));
    } else {
        qvariant_cast<QIcon>(index.data(Qt::DecorationRole))
            .paint(painter, iconRect, Qt::AlignCenter,
                   !enabled   ? QIcon::Disabled
                   : selected ? QIcon::Selected
                              : QIcon::Normal);
    }
    rect.setLeft(iconRect.right() + margin);

    const QString shortcut = index.data(CommandListModel::ShortcutRole).toString();
    const int shortcutWidth = option.fontMetrics.horizontalAdvance(shortcut);
    painter->setPen(selected ? strong : faint);
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, shortcut);
    if (shortcutWidth > 0) rect.setRight(rect.right() - shortcutWidth - gap);

    painter->setPen(strong);
    const auto positions = index.data(CommandListModel::PositionsRole).value<QList<int>>();
    const int nameWidth = drawName(*painter, rect, index.data().toString(), positions, option.font);
    rect.setLeft(std::min(rect.right(), rect.left() + nameWidth + gap));

    const QString why = index.data(CommandListModel::WhyRole).toString();
    const QString aside = enabled || why.isEmpty() ? index.data(CommandListModel::PlaceRole).toString() : why;
    painter->setPen(faint);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(aside, Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return QSize(200, std::max(option.fontMetrics.height() + 8, iconSize + 8));
}

}  // namespace espalier
