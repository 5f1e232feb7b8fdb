#pragma once

#include "core/log/experiment_edit.h"
#include "views/models/experiment_columns.h"
#include "views/models/experiment_filter.h"
#include "views/models/roles.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QMap>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace espalier {

/// An accuracy that is no figure of an experiment's own.
struct AccuracyFigure {
    double accuracy = 0;  ///< NaN: diverged
    Interval ci95{0, 0};
};

/// The experiments of a log with their figures: those a filter lets through, in the order that was asked for (without
/// one: oldest first). Filters and sorts by itself, on the figures and not on texts, so that thousands are no burden.
/// What was not measured stands last, whichever way it is sorted; what diverged just before.
class ExperimentTableModel : public QAbstractTableModel, public ExperimentColumns {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Both oldest first. Of an experiment that is there already only what people say of it is taken over: the rest never
    /// changes. Rows come and go by themselves where few do; else the model is reset.
    void setExperiments(const std::vector<Experiment>& experiments, const std::vector<Experiment>& trashed = {});
    void setFilter(const ExperimentFilter& filter);
    /// Only those no other beats in accuracy and in the latency that is deployable.
    void setParetoOnly(bool only);
    /// Those in the trash in place of the others.
    void setTrashShown(bool shown);
    /// Accuracy in the worst plausible case, by id; of those that were tried on worse data.
    void setWorst(std::map<std::string, AccuracyFigure> worst);
    void setEditable(bool editable) { m_editable = editable; }

    /// As in the log, but without its parts (layers, curves, files, environment), which no table shows.
    const Experiment& experiment(int row) const { return m_entries[m_shown[row]].experiment; }
    const Experiment* find(const QString& id) const;  ///< shown or not; null where there is none
    int rowOf(const QString& id) const;               ///< -1 where it is not shown
    std::vector<const Experiment*> shown() const;
    int count() const
    {
        return m_trashShown ? trashedCount() : int(m_entries.size()) - trashedCount();
    }  ///< unfiltered
    int trashedCount() const { return m_trashedCount; }
    bool has(int column) const;  ///< any experiment with something in that column, shown or not

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Name, note and tags. Asks for the edit by edited() and is true where it was made.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void edited(const ExperimentEdit& edit);
    /// Around everything that makes rows come and go: nothing between the two was a person's doing.
    void aboutToChangeShown();
    void shownChanged();

private:
    struct Entry {
        Experiment experiment;
        int order = 0;  ///< among those shown with it
        mutable QString searchText = {};
        bool onFront = false;
    };

    void takeOver(const std::vector<Experiment>& experiments, std::vector<char>& seen);
    void takeOver(Entry& entry, const Experiment& experiment);
    void findFront();
    QString textOf(const Experiment& experiment, int column) const;
    std::optional<double> figureIn(const Experiment& experiment, int column) const;
    std::vector<int> wanted() const;
    void order(std::vector<int>& entries) const;
    void show(std::vector<int> entries);
    void showFew(const std::vector<int>& entries);
    void reorder(std::vector<int> entries);
    void indexRows();
    QIcon icon(const Experiment& experiment, int column) const;
    QString toolTip(const Experiment& experiment, int column) const;

    std::vector<Entry> m_entries;
    std::unordered_map<std::string, int> m_byId;  ///< entry of an id
    std::vector<int> m_shown;                     ///< entry of a row
    std::vector<int> m_rows;                      ///< row of an entry, or -1
    std::map<std::string, AccuracyFigure> m_worst;
    ExperimentFilter m_filter;
    bool m_paretoOnly = false, m_trashShown = false, m_editable = false;
    int m_trashedCount = 0;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    mutable QMap<std::pair<int, QRgb>, QIcon> m_icons;  ///< markers by family and colour of text
};

}  // namespace espalier
