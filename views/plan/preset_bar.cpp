#include "views/plan/preset_bar.h"

#include "views/plan/pattern_box.h"
#include "views/plan/preset_box.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

namespace espalier {

PresetBar::PresetBar(QWidget* parent)
    : QWidget(parent), m_preset(new PresetBox), m_pattern(new PatternBox), m_sparsity(new QDoubleSpinBox)
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
        emit applied(m_preset->preset(), m_pattern->currentText(), m_sparsity->value() / 100);
    });
    connect(clear, &QPushButton::clicked, this, &PresetBar::cleared);
}

}  // namespace espalier
