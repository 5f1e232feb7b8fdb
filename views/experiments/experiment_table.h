#pragma once

#include <QStringList>
#include <QTableView>

class QMenu;

namespace espalier {

class ExperimentTableModel;

/// The table itself: columns to choose, remembered; names with what the figures leave; rows selected by id.
class ExperimentTable : public QTableView {
    Q_OBJECT
public:
    explicit ExperimentTable(ExperimentTableModel* model, QWidget* parent = nullptr);
    ~ExperimentTable() override;

    QStringList selectedIds() const;  ///< from the top
    QString currentId() const;        ///< of the current row where it is selected, else the topmost selected
    /// Selects those of `ids` that are shown, and scrolls to the first where none of them can be seen. Without a signal.
    void selectIds(const QStringList& ids);

    /// Checkable actions, one a column.
    void fillColumnMenu(QMenu* menu);
    /// Until somebody chose columns: those that depend on it are there while there is something in them, and in a narrow
    /// table those that are needed least make room.
    void showFilled();

signals:
    void idsSelected();  ///< by a person

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    QList<int> selectedRowNumbers() const;  ///< from the top
    void setWidths();
    int leastNameWidth() const;
    int roomForNames() const;
    void giveNamesTheRest();
    void chooseColumn(int column, bool shown);
    void resetColumns();
    void restoreColumns();
    void saveColumns();

    ExperimentTableModel* m_model;
    bool m_columnsChosen = false;  ///< by a person, now or earlier
    bool m_quiet = false;
};

}  // namespace espalier
