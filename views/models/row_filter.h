#pragma once

#include <QSortFilterProxyModel>

namespace espalier {

/// Rows in which every word of the filter text occurs in one of `columns` (all where none are given), in any case;
/// sorted by SortRole.
class RowFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RowFilter(QAbstractItemModel* source, QList<int> columns = {}, QObject* parent = nullptr);
    void setFilterText(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QList<int> m_columns;
    QStringList m_words;
};

}  // namespace espalier
