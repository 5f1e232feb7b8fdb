#pragma once

#include "views/charts/chart_files.h"
#include "views/charts/chart_table.h"

#include <QToolButton>
#include <QWidget>
#include <functional>

class QAction;
class QHBoxLayout;
class QMenu;
class QStackedWidget;

namespace espalier {

class ChartTableView;
class EmptyPage;
class IssueStrip;

/// What every chart gets: a bar for its own controls, a menu (right click, menu key, a button in the bar) that copies and
/// exports it as picture and as data, the same data as a table (Ctrl+T), and words while there is nothing to draw. What
/// leaves the window is drawn with printPalette().
class ChartFrame : public QWidget {
    Q_OBJECT
public:
    /// Takes `chart` over. `table` gives the data of what is visible. A QChartView draws itself into files; any other
    /// widget needs setPainter(). Both are drawn with the chart's own palette, which is the print palette meanwhile.
    /// Give the chart an accessible name that says what it shows.
    ChartFrame(QWidget* chart, std::function<ChartTable()> table, QWidget* parent = nullptr);
    ~ChartFrame() override;

    QHBoxLayout* controls() { return m_controls; }
    void setPainter(ChartPainter painter) { m_painter = std::move(painter); }
    /// Told instead of the chart while there is no data.
    void setWaiting(const QString& title, const QString& text);
    /// A button below those words that does what would bring data; null: none.
    void setWaitingAction(QAction* action);
    /// Where it would not help, it goes away.
    void setWaitingActionShown(bool shown);
    void setHasData(bool hasData);  ///< at first there is none
    /// Has the table read again, where it is shown. Call it whenever `table` would give something else.
    void dataChanged();
    /// Above what every chart's menu has.
    void addToContextMenu(QAction* action);

    void setTableShown(bool shown);
    bool tableShown() const { return m_tableShown; }
    /// Writes PNG, SVG, PDF or CSV as the file's suffix says; PNG where it says nothing. What goes wrong is told in place.
    bool exportTo(const QString& file);
    void copyPicture();
    void copyData();

private:
    QWidget* makeBar();
    void makeMenu();
    void chooseExport();
    void showPage();
    QByteArray bytesOf(const QString& suffix);
    void paintForPrint(QPainter& painter, const QSizeF& size);

    QWidget* m_chart;
    std::function<ChartTable()> m_table;
    ChartPainter m_painter;
    bool m_hasData = false, m_tableShown = false;
    QHBoxLayout* m_controls;
    QToolButton* m_menuButton;
    QMenu* m_menu;
    QAction *m_firstOfAll, *m_showTable;
    QList<QAction*> m_needData;
    IssueStrip* m_problem;
    QStackedWidget* m_pages;
    ChartTableView* m_tableView;
    EmptyPage* m_waiting;
};

}  // namespace espalier
