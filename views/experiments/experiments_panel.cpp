#include "views/experiments/experiments_panel.h"

#include "views/issues/issue_strip.h"
#include "views/models/experiment_table_model.h"
#include "views/models/row_filter.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace espalier {

namespace {

QTableView* makeTable(QAbstractItemModel* model)
{
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("experimentTable"));
    table->setAccessibleName(ExperimentsPanel::tr("Experiments"));
    table->setModel(model);
    table->setSortingEnabled(true);
    table->sortByColumn(ExperimentTableModel::NameColumn, Qt::AscendingOrder);
    table->setSelectionBehavior(QTableView::SelectRows);
    table->setSelectionMode(QTableView::SingleSelection);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QTableView::ScrollPerPixel);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(40);
    const auto width = [&](const char* sample) {
        return table->fontMetrics().horizontalAdvance(QString::fromUtf8(sample)) + 12;
    };
    const char* samples[] = {"▲▲ unstructured 90 %", "diverged", "Sparsity", "93.5 % ± 0.5", "−0.7", "Masked",
                             "Compacted",           "1.25 MB",  "1.25 MB"};
    for (int column = 0; column < ExperimentTableModel::ColumnCount; ++column)
        header->resizeSection(column, width(samples[column]));
    return table;
}

/// Gives the names what the figures leave, and never less than they need.
class NamesTakeTheRest : public QObject {
public:
    explicit NamesTakeTheRest(QTableView* table)
        : QObject(table), m_table(table), m_least(table->columnWidth(ExperimentTableModel::NameColumn))
    {
        table->viewport()->installEventFilter(this);
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::Resize) return false;
        int left = m_table->viewport()->width();
        for (int column = 1; column < ExperimentTableModel::ColumnCount; ++column) left -= m_table->columnWidth(column);
        m_table->setColumnWidth(ExperimentTableModel::NameColumn, std::max(left, m_least));
        return false;
    }

private:
    QTableView* m_table;
    int m_least;
};

}  // namespace

ExperimentsPanel::ExperimentsPanel(QWidget* parent)
    : QWidget(parent),
      m_model(new ExperimentTableModel(this)),
      m_filter(new RowFilter(m_model, {}, this)),
      m_filterText(new QLineEdit),
      m_table(makeTable(m_filter)),
      m_issues(new IssueStrip)
{
    m_filterText->setPlaceholderText(tr("Filter experiments"));
    m_filterText->setAccessibleName(m_filterText->placeholderText());
    m_filterText->setClearButtonEnabled(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 0);
    column->setSpacing(4);
    column->addWidget(m_filterText);
    new NamesTakeTheRest(m_table);
    column->addWidget(m_table, 1);
    column->addWidget(m_issues);
    auto* edit = new QAction(tr("Load this plan into the editor"), m_table);
    m_table->addAction(edit);
    connect(edit, &QAction::triggered, this, [this] {
        if (!selected().isEmpty()) emit planWanted(selected());
    });
    connect(m_filterText, &QLineEdit::textChanged, m_filter, &RowFilter::setFilterText);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showIssues();
        emit selectionChanged(selected());
    });
}

void ExperimentsPanel::setExperiments(const std::vector<Experiment>& experiments)
{
    const QString kept = selected();
    {
        const QSignalBlocker quiet(this);
        m_model->setExperiments(experiments);
        select(kept);
    }
    showIssues();
}

void ExperimentsPanel::select(const QString& id)
{
    const int row = m_model->rowOf(id);
    const QModelIndex index = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row, 0));
    if (!index.isValid()) return m_table->clearSelection();
    if (selected() == id) return;
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

QString ExperimentsPanel::selected() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(IdRole).toString();
}

void ExperimentsPanel::focusFilter() { m_filterText->setFocus(Qt::ShortcutFocusReason); }

void ExperimentsPanel::showIssues()
{
    const int row = m_model->rowOf(selected());
    if (row < 0 || m_model->experiment(row).issues.empty()) return m_issues->clear();
    m_issues->tell(m_model->experiment(row).issues.back());
}

}  // namespace espalier
