// The columns of the table of experiments: how wide, which, and that they are remembered.

#include "views/experiments/experiment_table.h"
#include "views/models/experiment_table_model.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <algorithm>

namespace espalier {

namespace {

using Model = ExperimentTableModel;

constexpr int marginOfText = 16;

/// Another number of columns is another layout.
QString settingsKey() { return QStringLiteral("experiments/columns%1").arg(int(Model::ColumnCount)); }

}  // namespace

void ExperimentTable::setWidths()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView* header = horizontalHeader();
    for (int column = 0; column < Model::ColumnCount; ++column)
        header->resizeSection(column, std::max(fontMetrics().horizontalAdvance(Model::sample(column)) + marginOfText,
                                               header->sectionSizeHint(column)));
    giveNamesTheRest();
}

int ExperimentTable::leastNameWidth() const
{
    return fontMetrics().horizontalAdvance(Model::sample(Model::NameColumn)) + marginOfText;
}

int ExperimentTable::roomForNames() const
{
    const QHeaderView* header = horizontalHeader();
    int left = viewport()->width();
    for (int column = 0; column < Model::ColumnCount; ++column)
        if (column != Model::NameColumn && !header->isSectionHidden(column)) left -= header->sectionSize(column);
    return left;
}

/// And never less than a name needs: rather the table scrolls.
void ExperimentTable::giveNamesTheRest()
{
    horizontalHeader()->resizeSection(Model::NameColumn, std::max(roomForNames(), leastNameWidth()));
}

void ExperimentTable::fillColumnMenu(QMenu* menu)
{
    QHeaderView* header = horizontalHeader();
    for (int column = 0; column < Model::ColumnCount; ++column) {
        QAction* action = menu->addAction(Model::title(column));
        action->setToolTip(Model::tip(column));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != Model::NameColumn);  // a row has to be called something
        connect(action, &QAction::toggled, this, [this, column](bool shown) { chooseColumn(column, shown); });
    }
    menu->setToolTipsVisible(true);
    menu->addSeparator();
    connect(menu->addAction(tr("As They Were at First")), &QAction::triggered, this, [this] {
        resetColumns();
        m_columnsChosen = false;
        showFilled();
        QSettings().remove(settingsKey());
    });
}

void ExperimentTable::chooseColumn(int column, bool shown)
{
    m_columnsChosen = true;
    horizontalHeader()->setSectionHidden(column, !shown);
    giveNamesTheRest();
    saveColumns();
}

void ExperimentTable::showFilled()
{
    if (m_columnsChosen) return;
    for (int column = 0; column < Model::ColumnCount; ++column) {
        const auto shown = Model::shownAtFirst(column);
        const bool filled = shown == Model::Shown::where_filled && m_model->has(column);
        horizontalHeader()->setSectionHidden(column, shown != Model::Shown::always && !filled);
    }
    for (const int column : {Model::NoteColumn, Model::PeakColumn, Model::TagsColumn, Model::StoredColumn})
        if (roomForNames() < leastNameWidth()) horizontalHeader()->setSectionHidden(column, true);
    giveNamesTheRest();
}

void ExperimentTable::resetColumns()
{
    QHeaderView* header = horizontalHeader();
    for (int column = 0; column < Model::ColumnCount; ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->setSectionHidden(column, Model::shownAtFirst(column) != Model::Shown::always);
    }
    setWidths();
}

void ExperimentTable::restoreColumns()
{
    const QByteArray state = QSettings().value(settingsKey()).toByteArray();
    m_columnsChosen = !state.isEmpty() && horizontalHeader()->restoreState(state);
    if (!m_columnsChosen) return;
    horizontalHeader()->setSectionHidden(Model::NameColumn, false);
    horizontalHeader()->setSortIndicatorClearable(true);
}

void ExperimentTable::saveColumns()
{
    if (m_columnsChosen) QSettings().setValue(settingsKey(), horizontalHeader()->saveState());
}

}  // namespace espalier
