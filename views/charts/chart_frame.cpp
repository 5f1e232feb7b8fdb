#include "views/charts/chart_frame.h"

#include "views/charts/chart_table_view.h"
#include "views/charts/empty_page.h"
#include "views/issues/issue_strip.h"
#include "views/style/line_icon.h"
#include "views/style/menu_button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace espalier {

ChartFrame::ChartFrame(QWidget* chart, std::function<ChartTable()> table, QWidget* parent)
    : QWidget(parent),
      m_chart(chart),
      m_table(std::move(table)),
      m_controls(new QHBoxLayout),
      m_menuButton(new QToolButton),
      m_menu(new QMenu(this)),
      m_problem(new IssueStrip),
      m_pages(new QStackedWidget),
      m_tableView(new ChartTableView),
      m_waiting(new EmptyPage)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_problem->setDismissable(true);
    m_problem->clear();
    m_pages->addWidget(m_waiting);
    m_pages->addWidget(chart);
    auto* tablePage = new QWidget;
    auto* tableRoom = new QVBoxLayout(tablePage);
    tableRoom->setContentsMargins(16, 8, 8, 0);
    tableRoom->addWidget(m_tableView);
    m_pages->addWidget(tablePage);
    makeMenu();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_problem);
    column->addWidget(m_pages, 1);
    if (chart->accessibleDescription().isEmpty())
        chart->setAccessibleDescription(tr("The same data are in a table: Ctrl+T"));
    for (QWidget* shown : {chart, static_cast<QWidget*>(m_tableView)}) {
        shown->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(shown, &QWidget::customContextMenuRequested, m_menu,
                [this, shown](const QPoint& at) { m_menu->popup(shown->mapToGlobal(at)); });
    }
    setHasData(false);
}

ChartFrame::~ChartFrame() = default;

QWidget* ChartFrame::makeBar()
{
    m_menuButton->setIcon(lineIcon(LineIcon::more));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setToolTip(tr("Copy, export, show as a table"));
    m_menuButton->setAccessibleName(tr("Chart menu"));
    openAtClick(*m_menuButton, m_menu);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 8, 0);
    row->setSpacing(8);
    m_controls->setSpacing(8);
    row->addLayout(m_controls, 1);
    row->addWidget(m_menuButton, 0, Qt::AlignTop | Qt::AlignRight);  // also where there is nothing beside it
    return bar;
}

void ChartFrame::makeMenu()
{
    const auto add = [this](const QString& text, auto slot) {
        auto* action = m_menu->addAction(text);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_firstOfAll = add(tr("Copy &Picture"), [this] { copyPicture(); });
    m_needData << m_firstOfAll << add(tr("Copy &Data"), [this] { copyData(); })
               << add(tr("&Export…"), [this] { chooseExport(); });
    m_menu->addSeparator();
    m_showTable = add(QString(), [this] { setTableShown(!m_tableShown); });
    m_showTable->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_showTable->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_showTable);
    m_needData << m_showTable;
}

void ChartFrame::addToContextMenu(QAction* action)
{
    if (m_menu->actions().first() == m_firstOfAll) m_menu->insertSeparator(m_firstOfAll);
    const auto actions = m_menu->actions();
    m_menu->insertAction(actions[actions.indexOf(m_firstOfAll) - 1], action);
}

void ChartFrame::setWaiting(const QString& title, const QString& text) { m_waiting->say(title, text); }

void ChartFrame::setWaitingAction(QAction* action) { m_waiting->setAction(action); }
void ChartFrame::setWaitingActionShown(bool shown) { m_waiting->setActionsShown(shown); }

void ChartFrame::setHasData(bool hasData)
{
    m_hasData = hasData;
    for (QAction* action : m_needData) action->setEnabled(hasData);
    showPage();
}

void ChartFrame::setTableShown(bool shown)
{
    const bool hadFocus = m_pages->isAncestorOf(focusWidget());
    m_tableShown = shown;
    showPage();
    if (hadFocus) (shown ? static_cast<QWidget*>(m_tableView) : m_chart)->setFocus(Qt::OtherFocusReason);
}

void ChartFrame::dataChanged()
{
    if (m_hasData && m_tableShown) m_tableView->setTable(m_table());
}

void ChartFrame::showPage()
{
    m_showTable->setText(m_tableShown ? tr("Show as &Chart") : tr("Show as &Table"));
    dataChanged();
    m_pages->setCurrentIndex(!m_hasData ? 0 : m_tableShown ? 2 : 1);
}

}  // namespace espalier
