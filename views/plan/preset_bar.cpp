#include "views/plan/preset_bar.h"

#include "views/plan/pattern_box.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

namespace espalier {

QString presetName(Preset preset)
{
    switch (preset) {
        case Preset::uniform:
            return PresetBar::tr("uniform");
        case Preset::erk:
            return PresetBar::tr("ERK");
        case Preset::depth_ramp:
            return PresetBar::tr("depth ramp");
        case Preset::global:
            return PresetBar::tr("global");
    }
    return {};
}

QComboBox* makePresetBox()
{
    auto* box = new QComboBox;
    for (Preset preset : {Preset::uniform, Preset::erk, Preset::depth_ramp, Preset::global})
        box->addItem(presetName(preset), int(preset));
    const QString tips[] = {
        PresetBar::tr("The same sparsity in every layer"), PresetBar::tr("Erdős–Rényi kernel: large layers lose more"),
        PresetBar::tr("Rising with depth"), PresetBar::tr("The smallest weights of all layers together")};
    for (int i = 0; i < box->count(); ++i) box->setItemData(i, tips[i], Qt::ToolTipRole);
    box->setAccessibleName(PresetBar::tr("Preset"));
    box->setToolTip(PresetBar::tr("How the sparsity is spread over the layers"));
    return box;
}

PresetBar::PresetBar(QWidget* parent)
    : QWidget(parent), m_preset(makePresetBox()), m_pattern(new PatternBox), m_sparsity(new QDoubleSpinBox)
{
    m_sparsity->setRange(0, 99);
    m_sparsity->setDecimals(0);
    m_sparsity->setSingleStep(5);
    m_sparsity->setValue(50);
    m_sparsity->setSuffix(tr(" %"));
    m_sparsity->setAccessibleName(tr("Overall sparsity"));
    m_sparsity->setToolTip(tr("Of all prunable weights"));
    auto* apply = new QPushButton(tr("Appl&y"));
    apply->setToolTip(tr("Set all layers by this preset (can be undone)"));
    auto* clear = new QPushButton(tr("All &dense"));
    clear->setToolTip(tr("Remove nothing from any layer (can be undone)"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->addWidget(m_preset, 0, 0);
    grid->addWidget(m_pattern, 0, 1);
    grid->addWidget(m_sparsity, 1, 0);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(apply, 1);
    buttons->addWidget(clear, 1);
    grid->addLayout(buttons, 1, 1);
    connect(apply, &QPushButton::clicked, this, [this] {
        emit applied(Preset(m_preset->currentData().toInt()), m_pattern->currentText(), m_sparsity->value() / 100);
    });
    connect(clear, &QPushButton::clicked, this, &PresetBar::cleared);
}

}  // namespace espalier
