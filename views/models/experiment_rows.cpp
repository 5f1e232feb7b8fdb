// Which rows the table of experiments has, and in what order.

#include "core/log/experiment_figures.h"
#include "views/charts/tradeoff_points.h"
#include "views/models/experiment_table_model.h"
#include "views/words/numbers.h"

#include <QCollator>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace espalier {

namespace {

/// More rows than these come or go at once by a reset: views take long over each.
constexpr std::size_t fewRows = 16;

bool saysTheSame(const Experiment& a, const Experiment& b)
{
    return a.trashed == b.trashed && a.name == b.name && a.note == b.note && a.tags == b.tags;
}

/// 0 for figures, 1 for what diverged, 2 for what was not measured.
int standing(const std::optional<double>& figure) { return !figure ? 2 : std::isnan(*figure) ? 1 : 0; }

}  // namespace

void ExperimentTableModel::setExperiments(const std::vector<Experiment>& experiments,
                                          const std::vector<Experiment>& trashed)
{
    emit aboutToChangeShown();
    std::vector<char> seen(m_entries.size(), 0);
    const std::size_t known = m_entries.size();
    takeOver(experiments, seen);
    takeOver(trashed, seen);
    m_trashedCount = int(trashed.size());
    if (std::count(seen.begin(), seen.begin() + std::ptrdiff_t(known), 0) > 0) {  // another log
        beginResetModel();
        m_entries.clear();
        m_byId.clear();
        m_shown.clear();
        m_rows.clear();
        takeOver(experiments, seen);
        takeOver(trashed, seen);
        findFront();
        m_shown = wanted();
        indexRows();
        endResetModel();
        emit shownChanged();
        return;
    }
    findFront();
    show(wanted());
    emit shownChanged();
}

void ExperimentTableModel::takeOver(const std::vector<Experiment>& experiments, std::vector<char>& seen)
{
    int order = 0;
    for (const Experiment& experiment : experiments) {
        const auto [place, isNew] = m_byId.try_emplace(experiment.id, int(m_entries.size()));
        if (isNew) {
            m_entries.push_back({figuresOf(experiment)});
            m_rows.push_back(-1);
            seen.push_back(1);
        } else {
            seen[place->second] = 1;
            takeOver(m_entries[place->second], experiment);
        }
        m_entries[place->second].order = order++;
    }
}

void ExperimentTableModel::takeOver(Entry& entry, const Experiment& experiment)
{
    if (saysTheSame(entry.experiment, experiment)) return;
    entry.experiment.name = experiment.name;
    entry.experiment.note = experiment.note;
    entry.experiment.tags = experiment.tags;
    entry.experiment.trashed = experiment.trashed;
    entry.searchText.clear();
    const int row = m_rows[m_byId.at(experiment.id)];
    if (row >= 0) emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ExperimentTableModel::findFront()
{
    if (!m_paretoOnly) return;
    constexpr TradeoffAxes axes;  // accuracy against the latency that is deployable
    std::vector<TradeoffPoint> points;
    std::vector<Entry*> owners;
    for (Entry& entry : m_entries) {
        entry.onFront = false;
        if (entry.experiment.trashed != m_trashShown || entry.experiment.status != "done") continue;
        const auto x = figureOf(entry.experiment, axes.x), y = figureOf(entry.experiment, axes.y);
        if (!x || !y || !std::isfinite(x->value) || !std::isfinite(y->value)) continue;
        TradeoffPoint& point = points.emplace_back();
        point.x = x->value;
        point.y = y->value;
        owners.push_back(&entry);
    }
    for (const int index : paretoFront(points, axes)) owners[index]->onFront = true;
}

void ExperimentTableModel::setWorst(std::map<std::string, AccuracyFigure> worst)
{
    m_worst = std::move(worst);
    if (!m_shown.empty()) emit dataChanged(index(0, WorstColumn), index(int(m_shown.size()) - 1, WorstColumn));
    if (m_sortColumn != WorstColumn) return;
    std::vector<int> entries = m_shown;
    order(entries);
    reorder(std::move(entries));
}

QString ExperimentTableModel::textOf(const Experiment& experiment, int column) const
{
    const auto worst = m_worst.find(experiment.id);
    if (column != WorstColumn || worst == m_worst.end()) return text(experiment, column);
    return accuracyText(worst->second.accuracy, worst->second.ci95);
}

std::optional<double> ExperimentTableModel::figureIn(const Experiment& experiment, int column) const
{
    const auto worst = m_worst.find(experiment.id);
    if (column != WorstColumn || worst == m_worst.end()) return figure(experiment, column);
    return worst->second.accuracy;
}

void ExperimentTableModel::setFilter(const ExperimentFilter& filter)
{
    m_filter = filter;
    emit aboutToChangeShown();
    show(wanted());
    emit shownChanged();
}

void ExperimentTableModel::setParetoOnly(bool only)
{
    if (only == m_paretoOnly) return;
    m_paretoOnly = only;
    findFront();
    emit aboutToChangeShown();
    show(wanted());
    emit shownChanged();
}

void ExperimentTableModel::setTrashShown(bool shown)
{
    if (shown == m_trashShown) return;
    m_trashShown = shown;
    findFront();
    emit aboutToChangeShown();
    show(wanted());
    emit shownChanged();
}

void ExperimentTableModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder) return;
    m_sortColumn = column;
    m_sortOrder = order;
    std::vector<int> entries = m_shown;
    this->order(entries);
    reorder(std::move(entries));
}

std::vector<int> ExperimentTableModel::wanted() const
{
    std::vector<int> entries;
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const Entry& entry = m_entries[i];
        if (entry.experiment.trashed != m_trashShown || (m_paretoOnly && !entry.onFront)) continue;
        if (!m_filter.isEmpty()) {
            if (entry.searchText.isEmpty()) entry.searchText = searchTextOf(entry.experiment);
            if (!m_filter.accepts(entry.experiment, entry.searchText)) continue;
        }
        entries.push_back(i);
    }
    order(entries);
    return entries;
}

void ExperimentTableModel::order(std::vector<int>& entries) const
{
    std::sort(entries.begin(), entries.end(), [this](int a, int b) { return m_entries[a].order < m_entries[b].order; });
    if (m_sortColumn < 0) return;
    const bool down = m_sortOrder == Qt::DescendingOrder;
    std::vector<int> places(entries.size());
    std::iota(places.begin(), places.end(), 0);
    if (m_sortColumn == MadeColumn) {
        std::stable_sort(places.begin(), places.end(), [&](int a, int b) {
            const std::string& one = m_entries[entries[a]].experiment.created;
            const std::string& other = m_entries[entries[b]].experiment.created;
            return down ? other < one : one < other;
        });
    } else if (isText(m_sortColumn)) {
        // Without a language nothing is known about order: "run 10" would come before "run 9".
        QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::vector<QCollatorSortKey> keys;
        std::vector<char> empty;
        for (const int entry : entries) {
            const QString text = ExperimentColumns::text(m_entries[entry].experiment, m_sortColumn);
            keys.push_back(collator.sortKey(text));
            empty.push_back(text.isEmpty());
        }
        std::stable_sort(places.begin(), places.end(), [&](int a, int b) {
            if (empty[a] != empty[b]) return empty[a] < empty[b];
            return down ? keys[b] < keys[a] : keys[a] < keys[b];
        });
    } else {
        std::vector<std::optional<double>> keys;
        for (const int entry : entries) keys.push_back(figureIn(m_entries[entry].experiment, m_sortColumn));
        std::stable_sort(places.begin(), places.end(), [&](int a, int b) {
            const int first = standing(keys[a]), second = standing(keys[b]);
            if (first != second || first > 0) return first < second;
            return down ? *keys[b] < *keys[a] : *keys[a] < *keys[b];
        });
    }
    std::vector<int> sorted;
    sorted.reserve(entries.size());
    for (const int place : places) sorted.push_back(entries[place]);
    entries = std::move(sorted);
}

/// Makes the rows those of `entries`, with as little ado as can be told to views.
void ExperimentTableModel::show(std::vector<int> entries)
{
    if (entries == m_shown) return;
    std::vector<char> stays(m_entries.size(), 0);
    for (const int entry : entries) stays[entry] = 1;
    std::vector<int> kept, common;
    for (const int entry : m_shown)
        if (stays[entry]) kept.push_back(entry);
    for (const int entry : entries)
        if (m_rows[entry] >= 0) common.push_back(entry);
    const std::size_t changes = (m_shown.size() - kept.size()) + (entries.size() - common.size());
    if (changes == 0) return reorder(std::move(entries));
    if (changes <= fewRows && kept == common) return showFew(entries);
    beginResetModel();
    m_shown = std::move(entries);
    indexRows();
    endResetModel();
}

void ExperimentTableModel::showFew(const std::vector<int>& entries)
{
    std::vector<char> stays(m_entries.size(), 0);
    for (const int entry : entries) stays[entry] = 1;
    for (int row = int(m_shown.size()) - 1; row >= 0; --row) {
        if (stays[m_shown[row]]) continue;
        beginRemoveRows({}, row, row);
        m_shown.erase(m_shown.begin() + row);
        indexRows();
        endRemoveRows();
    }
    for (int row = 0; row < int(entries.size()); ++row) {
        if (row < int(m_shown.size()) && m_shown[row] == entries[row]) continue;
        beginInsertRows({}, row, row);
        m_shown.insert(m_shown.begin() + row, entries[row]);
        indexRows();
        endInsertRows();
    }
}

void ExperimentTableModel::reorder(std::vector<int> entries)
{
    if (entries == m_shown) return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> owners;
    for (const QModelIndex& index : before) owners.push_back(m_shown[index.row()]);
    m_shown = std::move(entries);
    indexRows();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) after << index(m_rows[owners[i]], before[i].column());
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void ExperimentTableModel::indexRows()
{
    m_rows.assign(m_entries.size(), -1);
    for (int row = 0; row < int(m_shown.size()); ++row) m_rows[m_shown[row]] = row;
}

}  // namespace espalier
