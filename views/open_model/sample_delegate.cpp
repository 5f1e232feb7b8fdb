#include "views/open_model/sample_delegate.h"

#include "views/open_model/sample_model.h"
#include "views/style/line_icon.h"

#include <QApplication>
#include <QPainter>

namespace espalier {

namespace {

constexpr int gap = 4;
constexpr int width = 112;

int iconSide(const QFontMetrics& metrics) { return metrics.ascent() + 1; }

void paintPicture(QPainter& painter, const QRect& room, const QPixmap& picture)
{
    const QSize size = picture.size().scaled(room.size(), Qt::KeepAspectRatio);
    const QRect target(room.center() - QPoint((size.width() - 1) / 2, (size.height() - 1) / 2), size);
    // Small images keep their pixels: what the model sees is coarse, and should look so.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, picture.width() > size.width());
    painter.drawPixmap(target, picture);
}

void paintLine(QPainter& painter, const QRect& room, const QString& text, int alignment = Qt::AlignHCenter)
{
    painter.drawText(room, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

}  // namespace

void SampleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    QStyleOptionViewItem background = option;
    background.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, option.widget);

    const bool enabled = option.state & QStyle::State_Enabled, selected = option.state & QStyle::State_Selected;
    const auto group = enabled ? QPalette::Active : QPalette::Disabled;
    painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    if (!enabled) painter->setOpacity(0.5);
    const QRect cell = option.rect.adjusted(gap, gap, -gap, -gap);
    const QRect picture(cell.left(), cell.top(), cell.width(), pictureSide);
    const QPixmap pixmap = index.data(SampleModel::PictureRole).value<QPixmap>();
    if (!pixmap.isNull())
        paintPicture(*painter, picture, pixmap);
    else
        painter->drawText(picture, Qt::AlignCenter, index.data(SampleModel::ValuesRole).toString());

    const int line = option.fontMetrics.lineSpacing();
    QRect text(cell.left(), picture.bottom() + 1 + gap, cell.width(), line);
    paintLine(*painter, text, index.data(SampleModel::PredictionRole).toString());
    text.translate(0, line);
    const bool right = index.data(SampleModel::RightRole).toBool();
    const QString verdict = index.data(SampleModel::VerdictRole).toString();
    if (!right) {
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
    }
    const int icon = iconSide(option.fontMetrics);
    const int wanted = std::min(painter->fontMetrics().horizontalAdvance(verdict), text.width() - icon - gap);
    const int left = text.left() + (text.width() - wanted - icon - gap) / 2;
    lineIcon(right ? LineIcon::done : LineIcon::cancel)
        .paint(painter, QRect(left, text.top() + (line - icon) / 2, icon, icon), Qt::AlignCenter,
               selected ? QIcon::Selected : QIcon::Normal);
    paintLine(*painter, QRect(left + icon + gap, text.top(), text.right() - left - icon - gap, line), verdict,
              Qt::AlignLeft);
    painter->restore();
}

QSize SampleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int text = option.fontMetrics.averageCharWidth() * 16;
    return {std::max(width, text), pictureSide + 3 * gap + 2 * option.fontMetrics.lineSpacing()};
}

}  // namespace espalier
