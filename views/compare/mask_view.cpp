#include "views/compare/mask_view.h"

#include "views/charts/tradeoff_scene.h"
#include "views/style/gain_colours.h"
#include "views/style/theme.h"
#include "views/words/numbers.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

enum Kept { neither, byFirst, byOther, byBoth };
constexpr double maskMargin = 16, largestScale = 64;

}  // namespace

MaskView::MaskView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("maskView"));
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
}

std::pair<std::int64_t, std::int64_t> MaskView::matrixOf(const PackedMask& mask)
{
    if (mask.shape.empty()) return {1, 1};
    return {mask.shape.front(), mask.size() / mask.shape.front()};
}

void MaskView::setMasks(const std::optional<PackedMask>& mask, const QString& name,
                        const std::optional<PackedMask>& other, const QString& otherName)
{
    const bool sameShape = m_mask && mask && m_mask->shape == mask->shape;
    m_mask = mask;
    m_other = mask && other && other->shape == mask->shape ? other : std::nullopt;
    m_name = name;
    m_otherName = otherName;
    m_image = {};
    if (m_mask && m_mask->size() > 0 && m_mask->size() <= mostElements) {
        const auto [rows, columns] = matrixOf(*m_mask);
        m_image = QImage(int(columns), int(rows), QImage::Format_Indexed8);
        for (std::int64_t row = 0; row < rows; ++row) {
            uchar* line = m_image.scanLine(int(row));
            for (std::int64_t column = 0; column < columns; ++column) {
                const std::int64_t element = row * columns + column;
                line[column] = uchar(int(m_mask->kept(element)) | (m_other && m_other->kept(element) ? 2 : 0));
            }
        }
        colourImage();
    }
    setAccessibleName(hasMask() ? tr("Mask of %1, %2 by %3").arg(name).arg(m_image.height()).arg(m_image.width())
                                : tr("Mask"));
    if (!sameShape) showAll();
    update();
}

void MaskView::colourImage()
{
    if (m_image.isNull()) return;
    const QColor base = palette().color(QPalette::Base), text = palette().color(QPalette::Text);
    const auto solid = [&](const QColor& colour, float share) {
        return qRgb(int(base.red() + share * float(colour.red() - base.red())),
                    int(base.green() + share * float(colour.green() - base.green())),
                    int(base.blue() + share * float(colour.blue() - base.blue())));
    };
    QList<QRgb> colours(4);
    colours[neither] = solid(text, 0.07F);
    colours[byFirst] = m_other ? solid(lossColour(palette()), 1) : solid(text, 0.85F);
    colours[byOther] = solid(gainColour(palette()), 1);
    colours[byBoth] = solid(text, 0.85F);
    m_image.setColorTable(colours);
}

QRectF MaskView::room(const QSizeF& size) const
{
    const double legend = fontMetrics().height() + 14;
    return {maskMargin, legend, std::max(1.0, size.width() - 2 * maskMargin),
            std::max(1.0, size.height() - legend - maskMargin)};
}

double MaskView::fitting(const QSizeF& size) const
{
    if (m_image.isNull()) return 1;
    const QRectF room = this->room(size);
    const double scale = std::min(room.width() / m_image.width(), room.height() / m_image.height());
    return std::min(scale >= 2 ? std::floor(scale) : scale, 16.0);
}

/// Where element (0, 0) is.
QPointF MaskView::originIn(const QSizeF& size, double scale) const
{
    const QRectF room = this->room(size);
    const QSizeF whole = QSizeF(m_image.size()) * scale;
    const auto along = [](double from, double space, double length, double centre, double unit) {
        if (length <= space) return from;  // flush left: masks side by side are compared along their edges
        return from + std::clamp(space / 2 - centre * unit, space - length, 0.0);
    };
    return {along(room.left(), room.width(), whole.width(), m_centre.x(), scale),
            along(room.top(), room.height(), whole.height(), m_centre.y(), scale)};
}

void MaskView::showAll()
{
    m_scale = 0;
    m_centre = QPointF(m_image.width() / 2.0, m_image.height() / 2.0);
    update();
}

void MaskView::zoom(const QPointF& at, double factor)
{
    if (m_image.isNull()) return;
    const double fit = fitting(size()), before = m_scale > 0 ? m_scale : fit;
    const double after = std::clamp(before * factor, std::min(fit, 1.0), largestScale);
    const QPointF element = (at - originIn(size(), before)) / before;
    m_scale = after <= fit ? 0 : after;
    m_centre = element + (room(size()).center() - at) / after;
    update();
}

QString MaskView::tipAt(const QPointF& position) const
{
    if (m_image.isNull()) return {};
    const double scale = m_scale > 0 ? m_scale : fitting(size());
    const QPointF at = (position - originIn(size(), scale)) / scale;
    if (!room(size()).contains(position) || at.x() < 0 || at.y() < 0 || at.x() >= m_image.width() ||
        at.y() >= m_image.height())
        return {};
    const auto& shape = m_mask->shape;
    const std::int64_t kernel = shape.size() == 4 ? shape[2] * shape[3] : 1;
    const std::int64_t output = std::int64_t(at.y()), input = std::int64_t(at.x()) / kernel,
                       place = std::int64_t(at.x()) % kernel;
    QString where = tr("output %1, input %2").arg(countText(output), countText(input));
    if (kernel > 1) where += tr(", kernel %1 × %2").arg(place / shape[3]).arg(place % shape[3]);
    const std::int64_t element = output * matrixOf(*m_mask).second + std::int64_t(at.x());
    const bool kept = m_mask->kept(element);
    if (!m_other) return where + '\n' + (kept ? tr("kept") : tr("removed"));
    const bool other = m_other->kept(element);
    return where + '\n' +
           (kept && other ? tr("kept by both")
            : kept        ? tr("kept by %1 only").arg(m_name)
            : other       ? tr("kept by %1 only").arg(m_otherName)
                          : tr("removed by both"));
}

void MaskView::paint(QPainter& painter, const QSizeF& size) const
{
    painter.setFont(font());
    if (m_image.isNull()) return;
    const QRectF room = this->room(size);
    const double scale = m_scale > 0 ? m_scale : fitting(size);
    const QRectF target(originIn(size, scale), QSizeF(m_image.size()) * scale);
    painter.save();
    painter.setClipRect(room);
    // Pixels are weights: they stay sharp when they are large, and are averaged where many share one.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < 1);
    const QRectF visible = target.intersected(room);
    const QRectF source((visible.topLeft() - target.topLeft()) / scale, visible.size() / scale);
    painter.drawImage(visible, m_image, source);
    if (scale >= 8) {
        painter.setPen(palette().color(QPalette::Base));
        for (double x = target.left(); x <= visible.right(); x += scale)
            if (x >= visible.left()) painter.drawLine(QPointF(x, visible.top()), QPointF(x, visible.bottom()));
        for (double y = target.top(); y <= visible.bottom(); y += scale)
            if (y >= visible.top()) painter.drawLine(QPointF(visible.left(), y), QPointF(visible.right(), y));
    }
    painter.setPen(faded(palette().color(QPalette::Text), 0.4));
    painter.drawRect(target.adjusted(-0.5, -0.5, 0.5, 0.5));
    painter.restore();
    paintLegend(painter, size);
}

void MaskView::paintLegend(QPainter& painter, const QSizeF& size) const
{
    const QColor text = palette().color(QPalette::Text);
    double left = maskMargin;
    const double line = fontMetrics().height(), end = size.width() - maskMargin;
    const auto entry = [&](int kept, const QString& words) {
        if (left + 40 > end) return;
        painter.fillRect(QRectF(left, 6 + (line - 10) / 2, 10, 10), QColor::fromRgb(m_image.color(kept)));
        painter.setPen(faded(text, 0.4));
        painter.drawRect(QRectF(left, 6 + (line - 10) / 2, 10, 10));
        painter.setPen(faded(text, 0.85));
        const QString shown = fontMetrics().elidedText(words, Qt::ElideMiddle, int(std::min(end - left - 16, 220.0)));
        painter.drawText(QPointF(left + 16, 6 + fontMetrics().ascent()), shown);
        left += 16 + fontMetrics().horizontalAdvance(shown) + 16;
    };
    if (m_other) {
        entry(byBoth, tr("kept by both"));
        entry(byFirst, tr("only by %1").arg(m_name));
        entry(byOther, tr("only by %1").arg(m_otherName));
        entry(neither, tr("removed"));
    } else {
        entry(byFirst, tr("kept"));
        entry(neither, tr("removed"));
    }
    const QString shape = tr("rows: outputs, columns: inputs × kernel");
    if (left + fontMetrics().horizontalAdvance(shape) > end) return;
    painter.setPen(faded(text, 0.7));
    painter.drawText(QPointF(left, 6 + fontMetrics().ascent()), shape);
}

void MaskView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, size());
    if (hasFocus() && !m_image.isNull()) {
        painter.setPen(QPen(accentInk(palette()), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void MaskView::resizeEvent(QResizeEvent*) { update(); }

void MaskView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) colourImage();
    update();
}

void MaskView::mousePressEvent(QMouseEvent* event) { m_pressed = event->position(); }

void MaskView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_scale <= 0) return;
    m_centre -= (event->position() - m_pressed) / m_scale;
    m_pressed = event->position();
    update();
}

void MaskView::mouseDoubleClickEvent(QMouseEvent*) { showAll(); }

void MaskView::wheelEvent(QWheelEvent* event)
{
    zoom(event->position(), std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

void MaskView::keyPressEvent(QKeyEvent* event)
{
    const auto pan = [this](double x, double y) {
        if (m_scale <= 0) return;
        m_centre += QPointF(x, y) * 40 / m_scale;
        update();
    };
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoom(room(size()).center(), 1.5);
        case Qt::Key_Minus:
            return zoom(room(size()).center(), 1 / 1.5);
        case Qt::Key_0:
        case Qt::Key_Escape:
            return showAll();
        case Qt::Key_Left:
            return pan(-1, 0);
        case Qt::Key_Right:
            return pan(1, 0);
        case Qt::Key_Up:
            return pan(0, -1);
        case Qt::Key_Down:
            return pan(0, 1);
        default:
            QWidget::keyPressEvent(event);
    }
}

bool MaskView::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const QString tip = tipAt(help->pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

}  // namespace espalier
