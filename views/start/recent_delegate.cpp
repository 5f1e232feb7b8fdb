#include "views/start/recent_delegate.h"

#include "views/start/recent_model.h"
#include "views/style/line_icon.h"
#include "views/style/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace espalier {

namespace {

constexpr int between = 16, inside = 12, corner = 6, lines = 4, leading = 2, removeSize = 20, iconSize = 14;

QRect cardOf(const QRect& item) { return item.adjusted(0, 0, -between, -between); }

class Lines {
public:
    Lines(QPainter& painter, const QRect& rect) : m_painter(painter), m_rect(rect) {}

    void draw(const QString& text, const QColor& colour, bool bold = false, Qt::TextElideMode elide = Qt::ElideRight)
    {
        QFont font = m_painter.font();
        const QFont before = font;
        if (bold) font.setWeight(QFont::DemiBold);
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const QFontMetrics metrics(font);
        m_painter.drawText(line(metrics), Qt::AlignLeft | Qt::AlignVCenter,
                           metrics.elidedText(text, elide, m_rect.width() - m_indent));
        m_painter.setFont(before);
        m_y += metrics.height() + leading;
        m_indent = 0;
    }

    /// Before the next line's text.
    void icon(LineIcon icon)
    {
        const QRect at = line(QFontMetrics(m_painter.font()));
        lineIcon(icon).paint(&m_painter, QRect(at.x(), at.center().y() - iconSize / 2, iconSize, iconSize));
        m_indent = iconSize + 6;
    }

private:
    QRect line(const QFontMetrics& metrics) const
    {
        return QRect(m_rect.x() + m_indent, m_rect.y() + m_y, m_rect.width() - m_indent, metrics.height());
    }

    QPainter& m_painter;
    QRect m_rect;
    int m_y = 0, m_indent = 0;
};

void drawThumbnail(QPainter& painter, const QRect& rect, const QModelIndex& index, const QPalette& palette)
{
    const QImage image = index.data(isDark(palette) ? RecentModel::DarkRole : RecentModel::LightRole).value<QImage>();
    if (!image.isNull()) return painter.drawImage(rect, image);
    const int state = index.data(RecentModel::StateRole).toInt();
    if (state < 0) return;  // not looked up yet; that takes no time worth a word
    const bool missing = state == static_cast<int>(WorkspacePreview::State::missing);
    const QRect icon(rect.center().x() - 16, rect.center().y() - 16, 32, 32);
    lineIcon(missing ? LineIcon::warning : LineIcon::open_workspace)
        .paint(&painter, icon, Qt::AlignCenter, QIcon::Disabled);
}

}  // namespace

QRect RecentDelegate::removeRect(const QRect& item)
{
    const QRect card = cardOf(item);
    return QRect(card.right() - removeSize - 6, card.top() + 6, removeSize, removeSize);
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int text = lines * (option.fontMetrics.height() + leading);
    return QSize(thumbnailSize.width() + 2 * inside + between, thumbnailSize.height() + text + 3 * inside + between);
}

void RecentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect card = cardOf(option.rect);
    const bool missing =
        index.data(RecentModel::StateRole).toInt() == static_cast<int>(WorkspacePreview::State::missing);
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool current = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected);
    const QPalette& palette = option.palette;
    const QPalette::ColorGroup group = missing ? QPalette::Disabled : QPalette::Active;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->setFont(option.font);

    const int width = current ? 2 : 1;
    const QColor edge = palette.color(QPalette::Active, current   ? QPalette::Highlight
                                                        : hovered ? QPalette::Dark
                                                                  : QPalette::Mid);
    painter->setPen(QPen(edge, width));
    painter->setBrush(palette.color(QPalette::Active, QPalette::Base));
    const qreal inset = width / 2.0;
    painter->drawRoundedRect(QRectF(card).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->setBrush(Qt::NoBrush);

    const QRect picture(card.topLeft() + QPoint(inside, inside), thumbnailSize);
    drawThumbnail(*painter, picture, index, palette);

    const QColor strong = palette.color(group, QPalette::Text);
    const QColor faint = missing ? strong : palette.color(QPalette::Active, QPalette::PlaceholderText);
    Lines text(*painter,
               QRect(picture.left(), picture.bottom() + inside, picture.width(), card.bottom() - picture.bottom()));
    text.draw(index.data().toString(), strong, true);
    text.draw(index.data(RecentModel::FactsRole).toString(), strong);
    const QString opened = index.data(RecentModel::OpenedRole).toString(),
                  jobs = index.data(RecentModel::JobsRole).toString();
    if (index.data(RecentModel::UnfinishedRole).toBool()) text.icon(LineIcon::waiting);
    text.draw(jobs.isEmpty() ? opened : jobs + QStringLiteral(" · ") + opened, faint);
    text.draw(index.data(RecentModel::FolderRole).toString(), faint, false, Qt::ElideMiddle);

    if (hovered || current) lineIcon(LineIcon::cancel).paint(painter, removeRect(option.rect).adjusted(2, 2, -2, -2));
    painter->restore();
}

}  // namespace espalier
