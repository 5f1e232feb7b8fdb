#pragma once

#include "views/models/experiment_filter.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace espalier {

/// What is shown of the experiments: the filter line with how many it lets through, Pareto only, and the trash.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);

    QLineEdit* line() const { return m_line; }
    bool isFiltering() const;  ///< by text or to the front
    void clear();              ///< both
    bool trashShown() const;
    void showTrash(bool shown);

    void setCounts(int shown, int all, int trashed);

signals:
    void filterChanged(const ExperimentFilter& filter);
    void paretoOnlyChanged(bool only);
    void trashShownChanged(bool shown);

private:
    void read();

    QLineEdit* m_line;
    QLabel* m_count;
    QCheckBox* m_pareto;
    QToolButton* m_trash;
    QStringList m_problems;
};

}  // namespace espalier
