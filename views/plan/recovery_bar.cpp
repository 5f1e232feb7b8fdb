#include "views/plan/recovery_bar.h"

#include "views/plan_document/plan_document.h"
#include "views/plan_document/recipe_edit.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSignalBlocker>

namespace espalier {

RecoveryBar::RecoveryBar(PlanDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_recalibrate(new QCheckBox(tr("Recali&brate"))),
      m_epochs(new QSpinBox),
      m_learningRate(new QDoubleSpinBox),
      m_images(new QSpinBox)
{
    m_recalibrate->setToolTip(tr("Estimate the batch-norm statistics again on training images"));
    m_epochs->setRange(0, 10000);
    m_epochs->setSpecialValueText(tr("none"));
    m_epochs->setAccessibleName(tr("Fine-tuning epochs"));
    m_learningRate->setRange(0.00001, 1);
    m_learningRate->setDecimals(5);
    m_learningRate->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_learningRate->setAccessibleName(tr("Learning rate"));
    m_learningRate->setToolTip(tr("Peak of the cosine schedule"));
    m_images->setRange(0, 100'000'000);
    m_images->setSingleStep(1000);
    m_images->setGroupSeparatorShown(true);
    m_images->setSpecialValueText(tr("all"));
    m_images->setAccessibleName(tr("Training images an epoch"));
    m_images->setToolTip(tr("Training images an epoch; fewer is faster"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(m_recalibrate);
    form->addRow(tr("Fine-tune, epochs"), m_epochs);
    form->addRow(tr("Learning rate"), m_learningRate);
    form->addRow(tr("Images an epoch"), m_images);
    for (QAbstractSpinBox* spin :
         {static_cast<QAbstractSpinBox*>(m_epochs), static_cast<QAbstractSpinBox*>(m_learningRate),
          static_cast<QAbstractSpinBox*>(m_images)})
        spin->setKeyboardTracking(false);
    connect(&document, &PlanDocument::recoveryChanged, this, &RecoveryBar::readDocument);
    connect(m_recalibrate, &QCheckBox::toggled, this, &RecoveryBar::commit);
    connect(m_epochs, &QSpinBox::valueChanged, this, &RecoveryBar::commit);
    connect(m_learningRate, &QDoubleSpinBox::valueChanged, this, &RecoveryBar::commit);
    connect(m_images, &QSpinBox::valueChanged, this, &RecoveryBar::commit);
    readDocument();
}

void RecoveryBar::readDocument()
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_recalibrate), QSignalBlocker(m_epochs),
                                    QSignalBlocker(m_learningRate), QSignalBlocker(m_images)};
    const Recipe& recipe = m_document.recovery();
    const RecoveryStep* step = fineTuning(recipe);
    m_recalibrate->setChecked(recalibrates(recipe));
    m_epochs->setValue(step ? step->epochs : 0);
    m_learningRate->setValue(step ? step->learningRate : RecoveryStep{}.learningRate);
    m_images->setValue(step && step->images ? int(*step->images) : 0);
    m_learningRate->setEnabled(step);
    m_images->setEnabled(step);
}

void RecoveryBar::commit()
{
    Recipe recipe = withRecalibration(m_document.recovery(), m_recalibrate->isChecked());
    const auto images = m_images->value() > 0 ? std::optional<std::int64_t>(m_images->value()) : std::nullopt;
    m_document.setRecovery(withFineTuning(std::move(recipe), m_epochs->value(), m_learningRate->value(), images),
                           tr("recovery"), QStringLiteral("bar"));
}

}  // namespace espalier
