#include "views/plan/step_form.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>

namespace espalier {

namespace {

QSpinBox* countBox(const QString& name, const QString& tip, int least, int most)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setAccessibleName(name);
    box->setToolTip(tip);
    box->setKeyboardTracking(false);
    box->setGroupSeparatorShown(true);
    return box;
}

QDoubleSpinBox* valueBox(const QString& name, const QString& tip, double least, double most, int decimals)
{
    auto* box = new QDoubleSpinBox;
    box->setDecimals(decimals);
    box->setRange(least, most);
    box->setAccessibleName(name);
    box->setToolTip(tip);
    box->setKeyboardTracking(false);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    return box;
}

QWidget* inRow(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* widget : widgets) layout->addWidget(widget);
    layout->addStretch(1);
    return row;
}

}  // namespace

StepForm::StepForm(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    makeFields();
    layOut();
    connectFields();
    setStep({});
}

void StepForm::makeFields()
{
    m_epochs = countBox(tr("Fine-tuning epochs"), tr("Times through the training images"), 1, 10000);
    m_learningRate = valueBox(tr("Learning rate"), tr("Peak of the cosine schedule"), 0, 1e9, 6);
    m_images = countBox(tr("Images"), tr("Training images, drawn by the seed; fewer is faster"), 0, 1'000'000'000);
    m_images->setSingleStep(1000);
    m_images->setSpecialValueText(tr("all"));
    m_batch = countBox(tr("Batch"), tr("Images a step"), 1, 65536);
    m_momentum = valueBox(tr("Momentum"), tr("Of the stochastic gradient descent"), 0, 0.9999, 4);
    m_weightDecay = valueBox(tr("Weight decay"), tr("How strongly weights are drawn to zero"), 0, 1, 6);
    m_gradual = new QCheckBox(tr("over"));
    m_gradual->setAccessibleName(tr("Sparsity rises gradually"));
    m_gradual->setToolTip(
        tr("Remove weights little by little while training (cubic schedule) instead of all before it"));
    m_rise = valueBox(tr("Share of the steps over which sparsity rises"), m_gradual->toolTip(), 0, 100, 0);
    m_rise->setSuffix(tr(" %"));
    m_rise->setStepType(QAbstractSpinBox::DefaultStepType);
    m_distill = new QCheckBox;
    m_distill->setAccessibleName(tr("Distil from the dense model"));
    m_distill->setToolTip(tr("Learn from the dense model's outputs too (knowledge distillation)"));
    m_temperature = valueBox(tr("Temperature"), tr("How soft the dense model's outputs are made"), 0.01, 1000, 2);
    m_temperature->setPrefix(tr("T "));
    m_softShare = valueBox(tr("Share of the soft loss"),
                           tr("Of the dense model's outputs in the loss; the rest is the labels'"), 0, 1, 2);
    m_softShare->setStepType(QAbstractSpinBox::DefaultStepType);
    m_softShare->setSingleStep(0.1);
}

void StepForm::layOut()
{
    m_gradualRow = inRow({m_gradual, m_rise});
    m_distillRow = inRow({m_distill, m_temperature, m_softShare});
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(4);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->addRow(tr("Epochs"), m_epochs);
    m_form->addRow(tr("Learning rate"), m_learningRate);
    m_form->addRow(tr("Images"), m_images);
    m_form->addRow(tr("Batch"), m_batch);
    m_form->addRow(tr("Momentum"), m_momentum);
    m_form->addRow(tr("Weight decay"), m_weightDecay);
    m_form->addRow(tr("Gradual"), m_gradualRow);
    m_form->addRow(tr("Distil"), m_distillRow);
}

void StepForm::connectFields()
{
    const auto on = [this](const char* field) {
        return [this, field = QString::fromLatin1(field)] {
            if (m_showing) return;
            m_step = step();
            showFitting();
            emit edited(m_step, field);
        };
    };
    for (auto [box, field] : {std::pair(m_epochs, "epochs"), {m_images, "images"}, {m_batch, "batch"}})
        connect(box, &QSpinBox::valueChanged, this, on(field));
    for (auto [box, field] : {std::pair(m_learningRate, "lr"),
                              {m_momentum, "momentum"},
                              {m_weightDecay, "decay"},
                              {m_temperature, "temperature"},
                              {m_softShare, "share"},
                              {m_rise, "rise"}})
        connect(box, &QDoubleSpinBox::valueChanged, this, on(field));
    connect(m_gradual, &QCheckBox::clicked, this, on("gradual"));
    connect(m_distill, &QCheckBox::clicked, this, on("distill"));
}

void StepForm::setStep(const RecoveryStep& step)
{
    m_showing = true;
    m_step = step;
    m_epochs->setValue(step.epochs);
    m_learningRate->setValue(step.learningRate);
    m_images->setValue(int(step.images.value_or(0)));
    m_batch->setValue(step.batch);
    m_momentum->setValue(step.momentum);
    m_weightDecay->setValue(step.weightDecay);
    m_gradual->setChecked(step.gradual.has_value());
    m_rise->setValue(100 * step.gradual.value_or(0.5));
    m_distill->setChecked(step.distill.has_value());
    const Distillation soft = step.distill.value_or(Distillation());
    m_temperature->setValue(soft.temperature);
    m_softShare->setValue(soft.weight);
    showFitting();
    m_showing = false;
}

RecoveryStep StepForm::step() const
{
    RecoveryStep step = m_step;
    step.epochs = m_epochs->value();
    step.learningRate = m_learningRate->value();
    step.images = m_images->value() > 0 ? std::optional<std::int64_t>(m_images->value()) : std::nullopt;
    step.batch = m_batch->value();
    step.momentum = m_momentum->value();
    step.weightDecay = m_weightDecay->value();
    step.gradual = m_gradual->isChecked() ? std::optional(m_rise->value() / 100) : std::nullopt;
    step.distill = m_distill->isChecked() ? std::optional(Distillation{m_temperature->value(), m_softShare->value()})
                                          : std::nullopt;
    return step;
}

void StepForm::showFitting()
{
    const bool tunes = m_step.kind == RecoveryStep::Kind::fine_tune;
    for (QWidget* field :
         {static_cast<QWidget*>(m_epochs), static_cast<QWidget*>(m_learningRate), static_cast<QWidget*>(m_momentum),
          static_cast<QWidget*>(m_weightDecay), m_gradualRow, m_distillRow}) {
        field->setVisible(tunes);
        m_form->labelForField(field)->setVisible(tunes);
    }
    m_rise->setEnabled(m_gradual->isChecked());
    m_temperature->setEnabled(m_distill->isChecked());
    m_softShare->setEnabled(m_distill->isChecked());
}

}  // namespace espalier
