#pragma once

#include "views/decision/decision_draft.h"

#include <QAbstractItemModel>

namespace espalier {

/// A decision's remarks as a tree: its parts, below each its remarks; nothing without a decision. The second column can be edited; emptying it brings
/// the generated words back. The last row of each part takes a remark of one's own.
class DecisionModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Subject, Words, columns };

    explicit DecisionModel(DecisionDraft& draft, QObject* parent = nullptr);

    void setEditable(bool editable);
    /// Part of a remark's or part's index, -1 without one.
    int partOf(const QModelIndex& index) const;
    /// Null of a part, and of the row that takes a new one.
    const Remark* remarkAt(const QModelIndex& index) const;
    bool isNewRow(const QModelIndex& index) const;
    static QString partName(int part);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    void refresh();
    QVariant partData(const QModelIndex& index, int role) const;
    QVariant remarkData(const QModelIndex& index, int role) const;
    std::vector<int> countsNow() const;

    DecisionDraft& m_draft;
    std::vector<int> m_counts;  ///< rows of each part, as they were told
    bool m_editable = false;
};

}  // namespace espalier
