#pragma once

#include "core/sparsity/presets.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QSlider;

namespace espalier {

class IssueStrip;
class PatternBox;
class PercentBox;
class PlanDocument;
class PresetBox;
class SparsityStrip;

/// Spreads one overall sparsity over the layers. What it would do shows while it is set up; the plan changes with Apply,
/// in one step of undo, and Escape puts it away.
class PresetBar : public QWidget {
    Q_OBJECT
public:
    explicit PresetBar(PlanDocument& document, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut(QPushButton* clear);
    void connectParts(QPushButton* clear);
    Pattern pattern() const;  ///< throws Failure "plan.bad_pattern"
    Plan asked() const;       ///< throws Failure as presetPlan()
    void tryOut();
    void putAway();
    void apply();
    void showPlan();

    PlanDocument& m_document;
    PresetBox* m_preset;
    PatternBox* m_pattern;
    QSlider* m_slider;
    PercentBox* m_sparsity;
    QCheckBox* m_protect;
    SparsityStrip* m_strip;
    QLabel* m_effect;
    IssueStrip* m_issue;
    QPushButton* m_apply;
    bool m_trying = false;
};

}  // namespace espalier
