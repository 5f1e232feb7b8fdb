#include "views/plan/step_form.h"

#include "views/plan/section.h"
#include "views/plan/step_fields.h"
#include "views/plan/training_options.h"
#include "views/words/names.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace espalier {

StepForm::StepForm(QWidget* parent) : QWidget(parent), m_form(new QFormLayout), m_options(new TrainingOptions)
{
    makeFields();
    layOut();
    connectFields();
    setStep({});
}

void StepForm::makeFields()
{
    m_epochs = countBox(tr("Fine-tuning epochs"), tr("Times through the training images"), 1, 10000);
    m_toEpoch = countBox(tr("Rewind to epoch"), tr("Of the training before pruning; 0 is the model as it was opened"),
                         0, 10000);
    m_toEpoch->setSpecialValueText(tr("opened model"));
    m_learningRate = valueBox(tr("Learning rate"), tr("Peak of the cosine schedule"), 0, 1e9, 6);
    m_images = countBox(tr("Images"), tr("Training images, drawn by the seed; fewer is faster"), 0, 1'000'000'000);
    m_images->setSingleStep(1000);
    m_images->setSpecialValueText(tr("all"));
    m_batch = countBox(tr("Batch"), tr("Images a step"), 1, 65536);
    m_more = new Section(tr("More"), QStringLiteral("recovery_more"), m_options, Section::At::first_folded);
}

void StepForm::layOut()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(4);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("Epochs"), m_epochs);
    m_form->addRow(tr("To epoch"), m_toEpoch);
    m_form->addRow(tr("Learning rate"), m_learningRate);
    m_form->addRow(tr("Images"), m_images);
    m_form->addRow(tr("Batch"), m_batch);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_form);
    column->addWidget(m_more);
}

void StepForm::connectFields()
{
    for (auto [box, field] :
         {std::pair(m_epochs, "epochs"), {m_toEpoch, "to"}, {m_images, "images"}, {m_batch, "batch"}})
        connect(box, &QSpinBox::valueChanged, this, [this, field = QString::fromLatin1(field)] { take(field); });
    connect(m_learningRate, &QDoubleSpinBox::valueChanged, this, [this] { take(QStringLiteral("lr")); });
    connect(m_options, &TrainingOptions::edited, this, &StepForm::take);
}

void StepForm::take(const QString& field)
{
    if (m_showing) return;
    m_step = step();
    showFitting();
    emit edited(m_step, field);
}

void StepForm::setStep(const RecoveryStep& step, int rewindable)
{
    m_showing = true;
    m_step = step;
    m_epochs->setValue(step.epochs);
    m_toEpoch->setRange(0, rewindable);
    m_toEpoch->setValue(step.epochs);
    m_learningRate->setValue(step.learningRate);
    m_images->setValue(int(step.images.value_or(0)));
    m_batch->setValue(step.batch);
    m_options->setStep(step);
    showFitting();
    m_showing = false;
}

RecoveryStep StepForm::step() const
{
    RecoveryStep step = m_step.kind == RecoveryStep::Kind::fine_tune ? m_options->appliedTo(m_step) : m_step;
    step.epochs = (step.kind == RecoveryStep::Kind::rewind ? m_toEpoch : m_epochs)->value();
    step.learningRate = m_learningRate->value();
    step.images = m_images->value() > 0 ? std::optional<std::int64_t>(m_images->value()) : std::nullopt;
    step.batch = m_batch->value();
    return step;
}

void StepForm::showFitting()
{
    const bool tunes = m_step.kind == RecoveryStep::Kind::fine_tune;
    const bool rewinds = m_step.kind == RecoveryStep::Kind::rewind;
    const auto show = [this](QWidget* field, bool shown) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    };
    show(m_epochs, tunes);
    show(m_learningRate, tunes);
    show(m_toEpoch, rewinds);
    show(m_images, !rewinds);
    show(m_batch, !rewinds);
    m_more->setVisible(tunes);
    m_more->setSummary(trainingOptionsText(m_step));
}

}  // namespace espalier
