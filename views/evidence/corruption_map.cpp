#include "views/evidence/corruption_map.h"

#include "core/measure/statistics.h"
#include "core/robustness/corruption_kind.h"
#include "views/words/numbers.h"
#include "views/words/profile_words.h"
#include "views/words/tip_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

/// How the dense model did on the very samples of a point: whatever else it was tried on is not to be compared.
RobustnessPoint denseOf(RobustnessPoint point)
{
    point.right += point.lost - point.gained;
    point.lost = point.gained = 0;
    point.diverged = false;
    return point;
}

const RobustnessPoint* sliceIn(const RobustnessSummary& summary, const std::string& slice)
{
    for (const RobustnessPoint& point : summary.points)
        if (point.corruption == "slice" && point.slice == slice) return &point;
    return nullptr;
}

}  // namespace

CorruptionMap::CorruptionMap(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("corruptionMap"));
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
}

void CorruptionMap::setSummary(RobustnessSummary experiment, const QString& name)
{
    m_experiment = std::move(experiment);
    m_dense = m_experiment;
    m_dense.clean = denseOf(m_experiment.clean);
    for (RobustnessPoint& point : m_dense.points) point = denseOf(point);
    m_name = name;
    m_current = {};
    build();
}

void CorruptionMap::clear()
{
    m_rows.clear();
    m_experiment = m_dense = {};
    update();
}

void CorruptionMap::build()
{
    m_rows.clear();
    m_rows.push_back({corruptionName(""), {&m_experiment.clean}, {&m_dense.clean}, false});
    std::vector<std::string> kinds;
    for (const RobustnessPoint& point : m_experiment.points)
        if (point.corruption != "slice" && std::find(kinds.begin(), kinds.end(), point.corruption) == kinds.end())
            kinds.push_back(point.corruption);
    for (const std::string& kind : kinds) {
        Row row{corruptionName(kind), {}, {}, true};
        for (int severity = 1; severity <= severities; ++severity) {
            row.experiment.push_back(m_experiment.find(kind, severity));
            row.dense.push_back(m_dense.find(kind, severity));
        }
        m_rows.push_back(std::move(row));
    }
    for (const RobustnessPoint& point : m_experiment.points)
        if (point.corruption == "slice")
            m_rows.push_back({QString::fromStdString(point.slice), {&point}, {sliceIn(m_dense, point.slice)}, false});
    measureNames();
    m_low = 1;
    m_high = 0;
    m_largest = 0.01;
    for (const Row& row : m_rows)
        for (std::size_t i = 0; i < row.experiment.size(); ++i) {
            for (const RobustnessPoint* point : {row.experiment[i], row.dense[i]})
                if (point && !point->diverged)
                    m_low = std::min(m_low, point->accuracy()), m_high = std::max(m_high, point->accuracy());
            if (row.experiment[i] && row.dense[i] && !row.experiment[i]->diverged && !row.dense[i]->diverged)
                m_largest = std::max(m_largest, std::abs(row.experiment[i]->accuracy() - row.dense[i]->accuracy()));
        }
    setAccessibleName(tr("Accuracy of %1 on %2 kinds of worse data").arg(m_name).arg(kinds.size()));
    updateGeometry();
    update();
}

void CorruptionMap::measureNames()
{
    m_widestName = 0;
    for (const Row& row : m_rows)
        m_widestName = std::max(m_widestName, double(fontMetrics().horizontalAdvance(row.name)));
}

void CorruptionMap::setBlock(Block block)
{
    m_block = block;
    m_current.block = block;
    update();
}

QString CorruptionMap::blockName(Block block) const
{
    return block == Block::dense ? tr("dense") : block == Block::difference ? tr("difference, in points") : m_name;
}

const RobustnessPoint* CorruptionMap::pointOf(const Cell& cell, bool dense) const
{
    if (cell.row < 0 || cell.row >= rowCount() || cell.column < 0) return nullptr;
    const Row& row = m_rows[std::size_t(cell.row)];
    const auto& points = dense ? row.dense : row.experiment;
    return cell.column < int(points.size()) ? points[std::size_t(cell.column)] : nullptr;
}

QString CorruptionMap::tipOf(const Cell& cell) const
{
    const RobustnessPoint *now = pointOf(cell, false), *dense = pointOf(cell, true);
    if (!now && !dense) return {};
    const Row& row = m_rows[std::size_t(cell.row)];
    QString tip = tipHeading(row.graded ? tr("%1, severity %2 of 5").arg(row.name).arg(cell.column + 1) : row.name);
    const auto told = [&](const QString& name, const RobustnessPoint* point) {
        if (!point) return;
        tip += tipLine(point->diverged
                           ? tr("%1: diverged").arg(name)
                           : tr("%1: %2 of %3 images")
                                 .arg(name, accuracyText(point->accuracy(), point->ci95()), countText(point->n)));
    };
    told(tr("dense"), dense);
    told(m_name, now);
    if (!now || !dense || now->diverged || dense->diverged || now->n == 0) return tip;
    const Interval change = pairedChange95(now->lost, now->gained, now->n);
    tip +=
        tipLine(tr("%1 lost, %2 gained: %3 points (%4 … %5)")
                    .arg(countText(now->lost), countText(now->gained), pointsText(now->accuracy() - dense->accuracy()),
                         pointsText(change[0]), pointsText(change[1])));
    if (row.graded && cell.column + 1 > plausibleSeverity)
        tip += tipLine(tr("Worse than has to be expected: not counted in the worst plausible case."));
    return tip;
}

ChartTable CorruptionMap::table() const
{
    ChartTable table;
    table.title = accessibleName();
    table.columns = {tr("data"),
                     tr("severity"),
                     tr("images"),
                     tr("dense (%)"),
                     tr("%1 (%)").arg(m_name),
                     tr("from"),
                     tr("to"),
                     tr("difference (points)"),
                     tr("lost"),
                     tr("gained")};
    for (const Row& row : m_rows)
        for (std::size_t i = 0; i < row.experiment.size(); ++i) {
            const RobustnessPoint *now = row.experiment[i], *dense = row.dense[i];
            if (!now) continue;
            const auto percent = [](double fraction) { return std::round(10000 * fraction) / 100; };
            table.rows.push_back({row.name, row.graded ? QVariant(qint64(i + 1)) : QVariant(), qint64(now->n),
                                  dense ? QVariant(percent(dense->accuracy())) : QVariant(), percent(now->accuracy()),
                                  percent(now->ci95()[0]), percent(now->ci95()[1]),
                                  dense ? QVariant(percent(now->accuracy() - dense->accuracy())) : QVariant(),
                                  qint64(now->lost), qint64(now->gained)});
        }
    return table;
}

CorruptionMap::Cell CorruptionMap::cellAt(const QPointF& position) const
{
    for (const Block block : blocks(width()))
        for (int row = 0; row < rowCount(); ++row)
            for (int column = 0; column < int(m_rows[std::size_t(row)].experiment.size()); ++column)
                if (const Cell cell{block, row, column}; cellRect(cell).contains(position)) return cell;
    return {};
}

void CorruptionMap::tell(const QPoint& globalPosition, const Cell& cell)
{
    const QString tip = tipOf(cell);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPosition, tip, this, cellRect(cell).toRect());
}

void CorruptionMap::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) measureNames();
    update();
}

void CorruptionMap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    m_current = cellAt(event->position());
    update();
}

void CorruptionMap::keyPressEvent(QKeyEvent* event)
{
    if (!hasData()) return QWidget::keyPressEvent(event);
    Cell cell = m_current;
    if (cell.row < 0) cell = {blocks(width()).front(), 0, 0};
    switch (event->key()) {
        case Qt::Key_Up:
            --cell.row;
            break;
        case Qt::Key_Down:
            ++cell.row;
            break;
        case Qt::Key_Left:
            --cell.column;
            break;
        case Qt::Key_Right:
            ++cell.column;
            break;
        default:
            return QWidget::keyPressEvent(event);
    }
    cell.row = std::clamp(cell.row, 0, rowCount() - 1);
    cell.column = std::clamp(cell.column, 0, int(m_rows[std::size_t(cell.row)].experiment.size()) - 1);
    m_current = cell;
    update();
    tell(mapToGlobal(cellRect(cell).bottomLeft().toPoint()), cell);
}

void CorruptionMap::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void CorruptionMap::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool CorruptionMap::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    tell(help->globalPos(), cellAt(help->pos()));
    return true;
}

}  // namespace espalier
