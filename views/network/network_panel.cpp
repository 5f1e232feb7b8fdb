#include "views/network/network_panel.h"

#include "core/model/model_summary.h"
#include "views/charts/chart_frame.h"
#include "views/charts/eliding_box.h"
#include "views/network/network_chart.h"
#include "views/network/network_words.h"
#include "views/plan_document/plan_document.h"
#include "views/words/numbers.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr double usualLevel = 0.5;

}  // namespace

NetworkPanel::NetworkPanel(PlanDocument& document, QAction* lookAgain, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_lookAgain(lookAgain),
      m_chart(new NetworkChart),
      m_frame(new ChartFrame(
          m_chart,
          [this] { return networkTable(m_chart->nodes(), m_chart->values(), m_document, m_chart->quantity()); })),
      m_search(new QLineEdit),
      m_quantity(new ElidingBox(tr("Colour"), tr("What boxes are coloured by"))),
      m_kind(new ElidingBox(tr("Scanned with"), tr("The pattern the layers were cut with"))),
      m_level(new ElidingBox(tr("Cut by"), tr("How much was cut of each layer alone")))
{
    m_frame->setPainter([this](QPainter& painter, const QSizeF& size) { m_chart->paintInto(painter, size); });
    m_chart->setTip([this](int node) {
        return nodeTip(m_chart->nodes(), node, m_document, m_chart->values()[std::size_t(node)], m_chart->quantity());
    });
    makeControls();
    makeActions();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    setFocusProxy(m_chart);
    connect(&m_document, &PlanDocument::modelChanged, this, &NetworkPanel::rebuild);
    connect(&m_document, &PlanDocument::rulesChanged, this, [this] {
        if (quantity() == NetworkQuantity::sparsity || m_frame->tableShown()) recolour();
    });
    connect(m_chart, &NetworkChart::nodeChosen, this, [this](int node) {
        const int layer = m_chart->nodes()[std::size_t(node)].layer;
        if (layer < 0) return;
        m_wanted = QString::fromStdString(m_document.model().layers[std::size_t(layer)].path);
        emit layerChosen(m_wanted);
    });
    connect(m_lookAgain, &QAction::changed, this, [this] {
        if (m_chart->nodes().empty()) wait();
    });
    rebuild();
}

NetworkPanel::~NetworkPanel() = default;

void NetworkPanel::makeControls()
{
    m_search->setPlaceholderText(tr("Find…"));
    m_search->setAccessibleName(tr("Find boxes"));
    m_search->setToolTip(tr("Parts of a layer's path or of what a box does; Enter goes from one to the next"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(72);
    for (const auto quantity : {NetworkQuantity::sparsity, NetworkQuantity::divergence, NetworkQuantity::breaks,
                                NetworkQuantity::time, NetworkQuantity::weights, NetworkQuantity::memory})
        m_quantity->addItem(networkQuantityName(quantity), int(quantity));
    m_frame->controls()->addWidget(m_quantity, 3);
    m_frame->controls()->addWidget(m_kind, 3);
    m_frame->controls()->addWidget(m_level, 2);
    m_frame->controls()->addWidget(m_search, 2);
    connect(m_quantity, &QComboBox::currentIndexChanged, this, &NetworkPanel::recolour);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillLevels();
        recolour();
    });
    connect(m_level, &QComboBox::currentIndexChanged, this, &NetworkPanel::recolour);
    connect(m_search, &QLineEdit::textChanged, this, &NetworkPanel::search);
    connect(m_search, &QLineEdit::returnPressed, this, &NetworkPanel::goToNext);
}

void NetworkPanel::makeActions()
{
    const auto add = [this](const QString& text, const QKeySequence& key, auto slot) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_frame->addToContextMenu(action);
    };
    add(tr("Show &All") + QStringLiteral("\t0"), {}, [this] { m_chart->showAll(); });
    add(tr("Zoom &In") + QStringLiteral("\t+"), {}, [this] { m_chart->zoomBy(1.25); });
    add(tr("Zoom &Out") + QStringLiteral("\t−"), {}, [this] { m_chart->zoomBy(0.8); });
}

NetworkQuantity NetworkPanel::quantity() const { return NetworkQuantity(m_quantity->currentData().toInt()); }

void NetworkPanel::setScan(const ScanResult& scan)
{
    m_scan = scan;
    fillKinds();
    recolour();
}

void NetworkPanel::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    const QString kept = m_kind->currentText();
    m_kinds = scannedKinds(m_scan);
    m_kind->clear();
    for (const ScannedKind& kind : m_kinds) m_kind->addItem(scannedKindName(kind));
    m_kind->setCurrentIndex(m_kinds.empty() ? -1 : std::max(0, m_kind->findText(kept)));
    fillLevels();
}

void NetworkPanel::fillLevels()
{
    const QSignalBlocker quiet(m_level);
    const double kept = m_level->count() > 0 ? m_level->currentData().toDouble() : usualLevel;
    const int kind = m_kind->currentIndex();
    m_map = kind < 0 ? SensitivityMap() : sensitivityMap(m_document.model(), m_scan, m_kinds[std::size_t(kind)]);
    m_level->clear();
    int nearest = -1;
    for (const double level : m_map.levels) {
        m_level->addItem(percentText(level, std::abs(level * 100 - std::round(level * 100)) < 1e-6 ? 0 : 1), level);
        if (nearest < 0 || std::abs(level - kept) < std::abs(m_level->itemData(nearest).toDouble() - kept))
            nearest = m_level->count() - 1;
    }
    m_level->setCurrentIndex(nearest);
}

void NetworkPanel::wait()
{
    if (m_document.model().layers.empty()) {
        m_frame->setWaitingAction(nullptr);
        m_frame->setWaiting(tr("No network yet"), tr("It is known as soon as the model has been looked at."));
        return;
    }
    m_frame->setWaitingAction(m_lookAgain);
    m_frame->setWaiting(tr("The network is not known"),
                        m_lookAgain->isEnabled()
                            ? tr("This workspace was made by a version of Espalier that kept the layers but not what "
                                 "connects them. To look at the model again takes some seconds and changes nothing "
                                 "that was measured.")
                            : m_lookAgain->statusTip());
}

void NetworkPanel::rebuild()
{
    m_stale = !isVisible();  // a page that nobody sees costs nothing
    if (m_stale) return;
    const ModelSummary& model = m_document.model();
    std::vector<NetworkNode> nodes = foldGraph(model);
    std::vector<NetworkBox> boxes;
    for (const NetworkNode& node : nodes)
        boxes.push_back({nodeName(node, model), nodeTitle(node, model),
                         node.layer >= 0 && !model.layers[std::size_t(node.layer)].channelLock.empty()});
    const bool hasData = !nodes.empty();
    wait();
    m_chart->setNetwork(std::move(nodes), std::move(boxes));
    m_frame->setHasData(hasData);
    for (QWidget* control : std::initializer_list<QWidget*>{m_quantity, m_search}) control->setVisible(hasData);
    fillKinds();
    recolour();
    search();
    setCurrentLayer(m_wanted);
}

void NetworkPanel::recolour()
{
    const bool scanned = isScanned(quantity()) && !m_chart->nodes().empty() && !m_kinds.empty();
    m_kind->setVisible(scanned);
    m_level->setVisible(scanned && quantity() == NetworkQuantity::divergence);
    m_pale = !isVisible();
    if (m_stale || m_pale) return;
    const NetworkSource source{m_document.model(), m_document.rules(), m_map, m_level->currentData().toDouble()};
    m_chart->setValues(networkValues(m_chart->nodes(), source, quantity()), quantity(),
                       networkScale(m_chart->nodes(), source, quantity()));
    m_frame->dataChanged();
}

void NetworkPanel::search()
{
    const QString text = m_search->text().trimmed();
    m_matches.clear();
    QSet<int> found;
    for (int i = 0; i < int(m_chart->nodes().size()) && !text.isEmpty(); ++i)
        if (nodeTitle(m_chart->nodes()[std::size_t(i)], m_document.model()).contains(text, Qt::CaseInsensitive)) {
            m_matches << i;
            found.insert(i);
        }
    m_chart->setFound(found, !text.isEmpty());
}

void NetworkPanel::goToNext()
{
    if (m_matches.isEmpty()) return;
    const auto next = std::upper_bound(m_matches.begin(), m_matches.end(), m_chart->current());
    const int node = next == m_matches.end() ? m_matches.first() : *next;
    m_chart->setCurrent(node);
    emit m_chart->nodeChosen(node);
}

void NetworkPanel::setCurrentLayer(const QString& path)
{
    m_wanted = path;
    if (m_stale) return;
    const auto& layers = m_document.model().layers;
    const auto found = std::find_if(layers.begin(), layers.end(),
                                    [&](const Layer& layer) { return QString::fromStdString(layer.path) == path; });
    const int node = found == layers.end() ? -1 : nodeOfLayer(m_chart->nodes(), int(found - layers.begin()));
    if (node != m_chart->current()) m_chart->setCurrent(node);
}

void NetworkPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void NetworkPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        rebuild();
    else if (m_pale)
        recolour();
}

}  // namespace espalier
