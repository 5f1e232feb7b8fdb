#pragma once

#include "views/compare/compare_figures.h"
#include "views/compare/compare_layers.h"

#include <QAbstractTableModel>
#include <QPalette>
#include <QStringList>

namespace espalier {

/// Figures of experiments side by side: a row a quantity, a column an experiment.
class CompareFiguresModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(std::vector<ComparedRow> rows, const QStringList& names);
    void setPalette(const QPalette& palette);
    const std::vector<ComparedRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ComparedRow> m_rows;
    QStringList m_names;
    QPalette m_palette;
};

/// Layers of experiments side by side; what was asked for differently is bold.
class CompareLayersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(std::vector<ComparedLayer> layers, const QStringList& names);
    void setPalette(const QPalette& palette);
    const std::vector<ComparedLayer>& layers() const { return m_layers; }
    int rowOf(const QString& path) const;  ///< -1 where there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Names, then a fate an experiment, then an overlap each but the first.
    bool isOverlap(int column) const { return column > m_names.size(); }

    std::vector<ComparedLayer> m_layers;
    QStringList m_names;
    QPalette m_palette;
};

}  // namespace espalier
