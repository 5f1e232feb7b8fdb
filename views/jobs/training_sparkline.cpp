#include "views/jobs/training_sparkline.h"

#include "views/words/numbers.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>

namespace espalier {

namespace {

/// Broken where a value is missing.
void drawLine(QPainter& painter, const QRectF& area, const std::vector<double>& values)
{
    double low = std::numeric_limits<double>::max(), high = std::numeric_limits<double>::lowest();
    for (const double value : values)
        if (std::isfinite(value)) low = std::min(low, value), high = std::max(high, value);
    if (low > high) return;
    QPolygonF line;
    const auto flush = [&] {
        line.size() > 1 ? painter.drawPolyline(line) : line.isEmpty() ? void() : painter.drawEllipse(line[0], 1, 1);
        line.clear();
    };
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i])) {
            flush();
            continue;
        }
        const double x = values.size() == 1 ? 0.5 : double(i) / double(values.size() - 1);
        const double y = high > low ? (values[i] - low) / (high - low) : 0.5;
        line << QPointF(area.left() + x * area.width(), area.bottom() - y * area.height());
    }
    flush();
}

}  // namespace

TrainingSparkline::TrainingSparkline(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVisible(false);
}

QSize TrainingSparkline::sizeHint() const { return {160, 3 * fontMetrics().height()}; }

void TrainingSparkline::setTraining(const std::vector<TrainingPoint>& training)
{
    constexpr std::size_t most = 400;  // more than there are pixels
    const std::size_t stride = std::max<std::size_t>(1, training.size() / most);
    m_loss.clear();
    m_accuracy.clear();
    for (std::size_t i = 0; i < training.size(); i += stride) {
        m_loss.push_back(training[i].loss);
        m_accuracy.push_back(training[i].accuracy.value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    m_words.clear();
    if (!training.empty()) {
        const TrainingPoint& last = training.back();
        m_words = std::isfinite(last.loss) ? tr("loss %1").arg(last.loss, 0, 'g', 3) : tr("loss diverged");
        if (last.accuracy) m_words += '\n' + tr("accuracy %1").arg(percentText(*last.accuracy));
    }
    setAccessibleName(tr("Training: %1").arg(m_words));
    setVisible(!training.empty());
    update();
}

void TrainingSparkline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int wordsWidth = fontMetrics().horizontalAdvance(tr("accuracy %1").arg(percentText(1))) + 8;
    const QRectF area = QRectF(rect()).adjusted(2, 4, -wordsWidth - 8, -4);
    QColor faint = palette().color(QPalette::Text);
    faint.setAlphaF(0.5f);
    painter.setPen(QPen(faint, 1.4));
    drawLine(painter, area, m_loss);
    painter.setPen(QPen(palette().color(QPalette::Link), 1.8));
    drawLine(painter, area, m_accuracy);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rect().adjusted(width() - wordsWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_words);
}

}  // namespace espalier
