#include "views/plan/training_options.h"

#include "views/plan/step_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>

namespace espalier {

TrainingOptions::TrainingOptions(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    makeStepping();
    makePenalties();
    makeGradual();
    makeDistillation();
    m_beforePruning = new QCheckBox(tr("Before pruning"));
    m_beforePruning->setToolTip(
        tr("Trains the dense model before anything is removed; such steps come first, and L1 or group lasso make sense "
           "there"));
    layOut();
    connectFields();
    setStep({});
}

void TrainingOptions::makeStepping()
{
    m_optimizer = new QComboBox;
    m_optimizer->addItem(tr("SGD"), int(RecoveryStep::Optimizer::sgd));
    m_optimizer->addItem(tr("Adam"), int(RecoveryStep::Optimizer::adam));
    m_optimizer->setAccessibleName(tr("Optimizer"));
    m_optimizer->setToolTip(
        tr("Stochastic gradient descent with momentum, or Adam, which wants a smaller learning rate"));
    m_momentum = valueBox(tr("Momentum"), tr("Of the stochastic gradient descent"), 0, 0.9999, 4);
    m_weightDecay = valueBox(tr("Weight decay"), tr("How strongly weights are drawn to zero"), 0, 1, 6);
}

void TrainingOptions::makePenalties()
{
    m_l1 = valueBox(tr("L1"), tr("Draws single weights to zero, and batch norms' scales; about 1e-5 to begin with"), 0,
                    1e6, 7);
    m_groupLasso = valueBox(tr("Group lasso"), tr("Draws whole channels to zero; about 1e-4 to begin with"), 0, 1e6, 7);
    for (QDoubleSpinBox* box : {m_l1, m_groupLasso}) box->setSpecialValueText(tr("none"));
}

void TrainingOptions::makeGradual()
{
    m_gradual = new QCheckBox(tr("over"));
    m_gradual->setAccessibleName(tr("Sparsity rises gradually"));
    m_gradual->setToolTip(
        tr("Remove weights little by little while training (cubic schedule) instead of all before it"));
    m_rise = valueBox(tr("Share of the steps over which sparsity rises"), m_gradual->toolTip(), 0, 100, 0);
    m_rise->setSuffix(tr(" %"));
    m_rise->setStepType(QAbstractSpinBox::DefaultStepType);
}

void TrainingOptions::makeDistillation()
{
    m_distill = new QCheckBox(tr("at"));
    m_distill->setAccessibleName(tr("Distil from the dense model"));
    m_distill->setToolTip(tr("Learn from the dense model's outputs too (knowledge distillation)"));
    m_temperature = valueBox(tr("Temperature"), tr("How soft the dense model's outputs are made"), 0.01, 1000, 2);
    m_temperature->setPrefix(tr("T "));
    m_softShare = valueBox(tr("Share of the soft loss"),
                           tr("Of the dense model's outputs in the loss; the rest is the labels'"), 0, 1, 2);
    m_softShare->setStepType(QAbstractSpinBox::DefaultStepType);
    m_softShare->setSingleStep(0.1);
}

void TrainingOptions::layOut()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(4);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("Optimizer"), m_optimizer);
    m_form->addRow(tr("Momentum"), m_momentum);
    m_form->addRow(tr("Weight decay"), m_weightDecay);
    m_form->addRow(tr("L1"), m_l1);
    m_form->addRow(tr("Group lasso"), m_groupLasso);
    m_form->addRow(tr("Gradual"), inRow({m_gradual, m_rise}));
    m_form->addRow(tr("Distil"), inRow({m_distill, m_temperature}));
    m_form->addRow(tr("Soft share"), m_softShare);
    m_form->addRow(m_beforePruning);
}

void TrainingOptions::connectFields()
{
    const auto on = [this](const char* field) {
        return [this, field = QString::fromLatin1(field)] {
            if (m_showing) return;
            enableFitting();
            emit edited(field);
        };
    };
    for (auto [box, field] : {std::pair(m_momentum, "momentum"),
                              {m_weightDecay, "decay"},
                              {m_l1, "l1"},
                              {m_groupLasso, "lasso"},
                              {m_temperature, "temperature"},
                              {m_softShare, "share"},
                              {m_rise, "rise"}})
        connect(box, &QDoubleSpinBox::valueChanged, this, on(field));
    for (auto [box, field] : {std::pair(m_gradual, "gradual"), {m_distill, "distill"}, {m_beforePruning, "before"}})
        connect(box, &QCheckBox::clicked, this, on(field));
    connect(m_optimizer, &QComboBox::currentIndexChanged, this, on("optimizer"));
}

void TrainingOptions::setStep(const RecoveryStep& step)
{
    m_showing = true;
    m_optimizer->setCurrentIndex(m_optimizer->findData(int(step.optimizer)));
    m_momentum->setValue(step.momentum);
    m_weightDecay->setValue(step.weightDecay);
    m_l1->setValue(step.l1);
    m_groupLasso->setValue(step.groupLasso);
    m_gradual->setChecked(step.gradual.has_value());
    m_rise->setValue(100 * step.gradual.value_or(0.5));
    m_distill->setChecked(step.distill.has_value());
    const Distillation soft = step.distill.value_or(Distillation());
    m_temperature->setValue(soft.temperature);
    m_softShare->setValue(soft.weight);
    m_beforePruning->setChecked(step.beforePruning);
    enableFitting();
    m_showing = false;
}

RecoveryStep TrainingOptions::appliedTo(RecoveryStep step) const
{
    step.optimizer = RecoveryStep::Optimizer(m_optimizer->currentData().toInt());
    step.momentum = m_momentum->value();
    step.weightDecay = m_weightDecay->value();
    step.l1 = m_l1->value();
    step.groupLasso = m_groupLasso->value();
    step.beforePruning = m_beforePruning->isChecked();
    // Before pruning there is no sparsity that could rise.
    const bool rises = m_gradual->isChecked() && !step.beforePruning;
    step.gradual = rises ? std::optional(m_rise->value() / 100) : std::nullopt;
    step.distill = m_distill->isChecked() ? std::optional(Distillation{m_temperature->value(), m_softShare->value()})
                                          : std::nullopt;
    return step;
}

void TrainingOptions::enableFitting()
{
    const bool before = m_beforePruning->isChecked();
    m_momentum->setEnabled(m_optimizer->currentData().toInt() == int(RecoveryStep::Optimizer::sgd));
    m_gradual->setEnabled(!before);
    m_rise->setEnabled(m_gradual->isChecked() && !before);
    m_temperature->setEnabled(m_distill->isChecked());
    m_softShare->setEnabled(m_distill->isChecked());
}

}  // namespace espalier
