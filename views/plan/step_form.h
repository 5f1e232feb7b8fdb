#pragma once

#include "core/recovery/recipe.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace espalier {

/// Every parameter of one step of the recovery; those that its kind does not have are hidden.
class StepForm : public QWidget {
    Q_OBJECT
public:
    explicit StepForm(QWidget* parent = nullptr);
    /// What it shows; edited() is not emitted.
    void setStep(const RecoveryStep& step);

signals:
    /// `field` names what was changed, the same while it is typed in.
    void edited(const RecoveryStep& step, const QString& field);

private:
    void makeFields();
    void layOut();
    void connectFields();
    RecoveryStep step() const;
    void showFitting();

    RecoveryStep m_step;
    bool m_showing = false;  ///< a step is being shown: what changes is no edit
    QFormLayout* m_form;
    QSpinBox *m_epochs, *m_images, *m_batch;
    QDoubleSpinBox *m_learningRate, *m_momentum, *m_weightDecay, *m_temperature, *m_softShare, *m_rise;
    QCheckBox *m_gradual, *m_distill;
    QWidget *m_gradualRow, *m_distillRow;
};

}  // namespace espalier
