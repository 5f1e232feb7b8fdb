#pragma once

#include "core/recovery/recipe.h"

#include <QWidget>

class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace espalier {

class Section;
class TrainingOptions;

/// Every parameter of one step of the recovery; those that its kind does not have are hidden, and those of a fine-tuning that
/// are left alone most of the time are folded away.
class StepForm : public QWidget {
    Q_OBJECT
public:
    explicit StepForm(QWidget* parent = nullptr);
    /// What it shows; edited() is not emitted. Weights can be rewound over `rewindable` epochs.
    void setStep(const RecoveryStep& step, int rewindable = 0);

signals:
    /// `field` names what was changed, the same while it is typed in.
    void edited(const RecoveryStep& step, const QString& field);

private:
    void makeFields();
    void layOut();
    void connectFields();
    void take(const QString& field);
    RecoveryStep step() const;
    void showFitting();

    RecoveryStep m_step;
    bool m_showing = false;  ///< a step is being shown: what changes is no edit
    QFormLayout* m_form;
    QSpinBox *m_epochs, *m_toEpoch, *m_images, *m_batch;
    QDoubleSpinBox* m_learningRate;
    TrainingOptions* m_options;
    Section* m_more;
};

}  // namespace espalier
