#include "views/plan/preset_bar.h"

#include "core/estimate/plan_estimate.h"
#include "views/issues/issue_strip.h"
#include "views/plan/pattern_box.h"
#include "views/plan/percent_box.h"
#include "views/plan/preset_box.h"
#include "views/plan/sparsity_strip.h"
#include "views/plan_document/plan_document.h"
#include "views/words/numbers.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

namespace espalier {

PresetBar::PresetBar(PlanDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_preset(new PresetBox),
      m_pattern(new PatternBox),
      m_slider(new QSlider(Qt::Horizontal)),
      m_sparsity(new PercentBox(tr("Overall sparsity"))),
      m_protect(new QCheckBox(tr("&Keep first and last dense"))),
      m_strip(new SparsityStrip),
      m_effect(new QLabel),
      m_issue(new IssueStrip),
      m_apply(new QPushButton(tr("Appl&y")))
{
    m_slider->setRange(0, 99);
    m_slider->setValue(50);
    m_slider->setAccessibleName(tr("Overall sparsity, slider"));
    m_sparsity->setValue(50);
    for (QWidget* widget : {static_cast<QWidget*>(m_slider), static_cast<QWidget*>(m_sparsity)})
        widget->setToolTip(tr("Of all prunable weights"));
    m_protect->setToolTip(tr("They are small and matter most; their sparsity is then not part of the total"));
    m_effect->setTextFormat(Qt::PlainText);
    m_effect->setWordWrap(true);
    m_effect->setForegroundRole(QPalette::PlaceholderText);
    m_apply->setToolTip(tr("Set all layers by this preset (one step to undo)"));
    auto* clear = new QPushButton(tr("All &dense"));
    clear->setToolTip(tr("Remove nothing from any layer (can be undone)"));
    layOut(clear);
    connectParts(clear);
    showPlan();
}

void PresetBar::layOut(QPushButton* clear)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_preset, 0, 0);
    grid->addWidget(m_pattern, 0, 1);
    auto* sparsity = new QHBoxLayout;
    sparsity->addWidget(m_slider, 1);
    sparsity->addWidget(m_sparsity);
    grid->addLayout(sparsity, 1, 0, 1, 2);
    grid->addWidget(m_protect, 2, 0, 1, 2);
    grid->addWidget(m_strip, 3, 0, 1, 2);
    grid->addWidget(m_effect, 4, 0, 1, 2);
    grid->addWidget(m_issue, 5, 0, 1, 2);
    grid->addWidget(m_apply, 6, 0);
    grid->addWidget(clear, 6, 1);
    for (QWidget* box : {static_cast<QWidget*>(m_preset), static_cast<QWidget*>(m_pattern)}) {
        box->setMinimumWidth(80);
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
}

void PresetBar::connectParts(QPushButton* clear)
{
    connect(m_preset, &QComboBox::activated, this, &PresetBar::tryOut);
    connect(m_pattern, &QComboBox::currentTextChanged, this, &PresetBar::tryOut);
    connect(m_slider, &QSlider::valueChanged, m_sparsity, &QDoubleSpinBox::setValue);
    connect(m_sparsity, &QDoubleSpinBox::valueChanged, this, [this](double percent) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(int(percent));
        tryOut();
    });
    connect(m_protect, &QCheckBox::clicked, this, &PresetBar::tryOut);
    connect(m_apply, &QPushButton::clicked, this, &PresetBar::apply);
    connect(clear, &QPushButton::clicked, &m_document, &PlanDocument::clear);
    for (auto signal : {&PlanDocument::modelChanged, &PlanDocument::recoveryChanged})
        connect(&m_document, signal, this, &PresetBar::showPlan);
    connect(&m_document, &PlanDocument::rulesChanged, this, [this] {
        m_trying = false;
        showPlan();
    });
}

Pattern PresetBar::pattern() const { return Pattern::parse(m_pattern->currentText().trimmed().toStdString()); }

Plan PresetBar::asked() const
{
    Plan plan = presetPlan(m_preset->preset(), m_document.model(), pattern(), m_sparsity->fraction(),
                           m_protect->isChecked() ? Protect::first_and_last : Protect::none);
    if (const auto criterion = m_document.criterion()) rankBy(plan, *criterion);
    return plan;
}

void PresetBar::tryOut()
{
    m_trying = true;
    m_issue->clear();
    m_effect->clear();
    m_strip->setTried({});
    m_strip->show();
    m_apply->setEnabled(false);
    if (m_document.model().layers.empty()) return;
    try {
        const bool fixed = pattern().kind == Pattern::Kind::n_of_m;  // 2:4 is half, whatever is asked
        m_slider->setEnabled(!fixed);
        m_sparsity->setEnabled(!fixed);
        std::vector<Issue> issues;
        const std::vector<LayerRule> rules = resolvePlan(asked(), m_document.model(), issues);
        const PlanEstimate estimate = estimatePlan(m_document.model(), rules);
        m_strip->setTried(rules);
        m_effect->show();
        m_effect->setText(
            tr("Would leave ≈ %1 of weights, ≈ %2 of MACs.")
                .arg(percentText(1 - estimate.weights.removed(), 0), percentText(1 - estimate.macs.removed(), 0)));
        m_apply->setEnabled(true);
    } catch (const Failure& failure) {
        m_issue->tell(failure.issue());
    }
}

void PresetBar::putAway()
{
    m_trying = false;
    m_issue->clear();
    showPlan();
}

void PresetBar::apply()
{
    try {
        m_document.replaceRules(asked(), tr("preset %1").arg(presetName(m_preset->preset())));
        putAway();  // also where it changes nothing
    } catch (const Failure& failure) {
        m_issue->tell(failure.issue());
    }
}

void PresetBar::showPlan()
{
    QStringList layers;
    for (const Layer& layer : m_document.model().layers) layers << QString::fromStdString(layer.path);
    m_strip->setPlan(layers, m_document.rules());
    m_strip->setVisible(m_trying || m_document.removesAnything());
    if (m_trying) return tryOut();
    m_strip->setTried({});
    m_effect->setText(m_document.removesAnything() ? tr("The plan now, layer by layer.") : QString());
    m_effect->setVisible(!m_effect->text().isEmpty());
    m_apply->setEnabled(!layers.isEmpty());
}

void PresetBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_trying) return putAway();
    QWidget::keyPressEvent(event);
}

}  // namespace espalier
