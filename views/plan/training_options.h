#pragma once

#include "core/recovery/recipe.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;

namespace espalier {

/// What of a fine-tuning is left alone most of the time: how it steps, what draws weights to zero, how they go, what it
/// learns from, and when.
class TrainingOptions : public QWidget {
    Q_OBJECT
public:
    explicit TrainingOptions(QWidget* parent = nullptr);
    /// What it shows; edited() is not emitted.
    void setStep(const RecoveryStep& step);
    /// `step` with what is set here.
    RecoveryStep appliedTo(RecoveryStep step) const;

signals:
    void edited(const QString& field);  ///< the same name while a field is typed in

private:
    void makeStepping();
    void makePenalties();
    void makeGradual();
    void makeDistillation();
    void layOut();
    void connectFields();
    void enableFitting();

    bool m_showing = false;  ///< a step is being shown: what changes is no edit
    QFormLayout* m_form;
    QComboBox* m_optimizer;
    QDoubleSpinBox *m_momentum, *m_weightDecay, *m_l1, *m_groupLasso, *m_rise, *m_temperature, *m_softShare;
    QCheckBox *m_gradual, *m_distill, *m_beforePruning;
};

}  // namespace espalier
