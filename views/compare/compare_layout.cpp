// How the page "Compare" is laid out.

#include "views/charts/chart_frame.h"
#include "views/charts/eliding_box.h"
#include "views/compare/compare_models.h"
#include "views/compare/compare_panel.h"
#include "views/compare/histogram_chart.h"
#include "views/compare/mask_store.h"
#include "views/compare/mask_view.h"
#include "views/compare/weights_look.h"
#include "views/issues/issue_strip.h"
#include "views/plan_document/plan_document.h"
#include "views/session/experiment_selection.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace espalier {

namespace {

void makePlain(QTableView& table, const QString& name, std::function<ChartTable()> data)
{
    table.setAccessibleName(name);
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 8);
    table.horizontalHeader()->setHighlightSections(false);
    auto* copy = new QAction(ComparePanel::tr("Copy &Data"), &table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, &table,
                     [data = std::move(data)] { QGuiApplication::clipboard()->setText(toTsv(data())); });
    table.addAction(copy);
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
}

/// What a mask's picture shows, as figures: how much of each output is kept.
ChartTable maskTable(const QString& layer, const SharedMasks& masks, const std::string& weight)
{
    ChartTable table;
    table.title = ComparePanel::tr("Mask of %1").arg(layer);
    table.columns = {ComparePanel::tr("output"), ComparePanel::tr("kept"), ComparePanel::tr("of")};
    const PackedMask* mask = findMask(masks, weight);
    if (!mask) return table;
    const auto [rows, columns] = MaskView::matrixOf(*mask);
    for (std::int64_t row = 0; row < rows; ++row) {
        std::int64_t kept = 0;
        for (std::int64_t column = 0; column < columns; ++column) kept += mask->kept(row * columns + column);
        table.rows.push_back({qint64(row), qint64(kept), qint64(columns)});
    }
    return table;
}

}  // namespace

ComparePanel::ComparePanel(PlanDocument& document, ExperimentSelection& selection, CompareSources sources,
                           const QString& workerProgram, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_sources(std::move(sources)),
      m_masks(new MaskStore(this)),
      m_weights(
          new WeightsLook([this](const std::string& sha) { return m_sources.weights(sha); }, workerProgram, this)),
      m_figures(new CompareFiguresModel(this)),
      m_layers(new CompareLayersModel(this)),
      m_figuresView(new QTableView),
      m_layersView(new QTableView),
      m_histogram(new HistogramChart),
      m_mask(new MaskView),
      m_weightsFrame(
          new ChartFrame(m_histogram, [this] { return histogramTable(m_histogram->histograms(), m_layer); })),
      m_maskFrame(new ChartFrame(m_mask,
                                 [this] {
                                     const auto experiments = compared();
                                     const Layer* layer = m_document.model().find(m_layer.toStdString());
                                     const int of = m_maskOf->currentData().toPoint().x();
                                     if (!layer || of < 0 || of >= int(experiments.size())) return ChartTable();
                                     return maskTable(m_layer, masksOf(*experiments[std::size_t(of)]), layer->weight);
                                 })),
      m_weightsLayer(new ElidingBox(tr("Layer"), tr("The layer whose weights are shown"))),
      m_maskLayer(new ElidingBox(tr("Layer"), tr("The layer whose mask is shown"))),
      m_maskOf(new ElidingBox(tr("Mask of"), tr("One experiment's mask, or two over one another"))),
      m_tabs(new QTabWidget),
      m_pages(new QStackedWidget),
      m_waitingTitle(new QLabel(tr("Select two to five experiments"))),
      m_waitingText(new QLabel(tr("Hold Ctrl and click them in the table or on the tradeoff. The first is what the "
                                  "others are compared with."))),
      m_note(new QLabel(tr("Against the first column. Coloured: certainly better or worse (95 %). ≈: no more than "
                           "noise."))),
      m_problem(new IssueStrip)
{
    m_figures->setPalette(palette());
    m_layers->setPalette(palette());
    m_histogram->setMinimumHeight(120);
    m_weightsFrame->setPainter([this](QPainter& painter, const QSizeF& size) { m_histogram->paint(painter, size); });
    m_maskFrame->setPainter([this](QPainter& painter, const QSizeF& size) { m_mask->paint(painter, size); });
    makeLayout();
    connect(&m_selection, &ExperimentSelection::changed, this, &ComparePanel::refresh);
    connect(&m_document, &PlanDocument::modelChanged, this, &ComparePanel::refresh);
    connect(m_masks, &MaskStore::found, this, [this] { showLayers(), showMask(); });
    connect(m_masks, &MaskStore::failed, m_problem, &IssueStrip::tell);
    connect(m_weights, &WeightsLook::found, this, &ComparePanel::showWeights);
    connect(m_weights, &WeightsLook::failed, m_problem, &IssueStrip::tell);
    connect(m_layersView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid()) chooseLayer(m_layers->index(now.row(), 0).data().toString());
            });
    for (QComboBox* box : {m_weightsLayer, m_maskLayer})
        connect(box, &QComboBox::currentTextChanged, this, &ComparePanel::chooseLayer);
    connect(m_maskOf, &QComboBox::currentIndexChanged, this, &ComparePanel::showMask);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { showWeights(); });
    refresh();
}

ComparePanel::~ComparePanel() = default;

void ComparePanel::makeLayout()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_figuresView->setObjectName(QStringLiteral("compareFigures"));
    m_figuresView->setModel(m_figures);
    makePlain(*m_figuresView, tr("Figures side by side"), [this] { return comparedTable(m_figures->rows(), m_names); });
    m_layersView->setObjectName(QStringLiteral("compareLayers"));
    m_layersView->setModel(m_layers);
    m_layersView->setTextElideMode(Qt::ElideMiddle);  // the end of a path tells layers apart
    makePlain(*m_layersView, tr("Layers side by side"),
              [this] { return comparedLayersTable(m_layers->layers(), m_names); });
    for (auto [frame, boxes] :
         {std::pair(m_weightsFrame, QList<QComboBox*>{m_weightsLayer}), {m_maskFrame, {m_maskLayer, m_maskOf}}}) {
        for (QComboBox* box : boxes) frame->controls()->addWidget(box, 2);
        frame->controls()->addStretch(1);
    }
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Layers, weights and masks"));
    m_tabs->addTab(m_layersView, tr("Layers"));
    m_tabs->addTab(m_weightsFrame, tr("Weights"));
    m_tabs->addTab(m_maskFrame, tr("Masks"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setContentsMargins(16, 4, 16, 8);
    m_problem->setDismissable(true);
    m_problem->clear();

    auto* waiting = new QWidget;
    auto* words = new QVBoxLayout(waiting);
    words->setContentsMargins(48, 24, 48, 24);
    words->addStretch(2);
    for (QLabel* label : {m_waitingTitle, m_waitingText}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_waitingTitle->setFont(large);
    m_waitingText->setForegroundRole(QPalette::PlaceholderText);
    words->addStretch(3);

    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_figuresView);
    column->addWidget(m_note);
    column->addWidget(m_tabs, 1);
    m_pages->addWidget(waiting);
    m_pages->addWidget(side);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_problem);
    all->addWidget(m_pages, 1);
    setFocusProxy(m_figuresView);
}

/// As high as its rows, as far as half of the page goes; columns as wide as their texts.
void ComparePanel::fitFigures()
{
    const int line = m_figuresView->verticalHeader()->defaultSectionSize();
    const int head = m_figuresView->horizontalHeader()->sizeHint().height() + 4;
    // No row is cut in half.
    const int shown = std::clamp((height() / 2 - head) / std::max(1, line), 3, std::max(3, m_figures->rowCount()));
    m_figuresView->resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * 30;
    for (int column = 0; column < m_figures->columnCount(); ++column)
        m_figuresView->setColumnWidth(column, std::min(m_figuresView->columnWidth(column) + 16, widest));
    const bool wide = m_figuresView->horizontalHeader()->length() > width();
    m_figuresView->setFixedHeight(head + shown * line +
                                  (wide ? m_figuresView->horizontalScrollBar()->sizeHint().height() : 0));
}

void ComparePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_stale) fitFigures();
}

}  // namespace espalier
