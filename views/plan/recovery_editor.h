#pragma once

#include "core/recovery/recipe.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace espalier {

class PlanDocument;
class StepForm;

/// What is done after pruning to win accuracy back: steps in a row, and everything about the chosen one. And the seed that
/// all of it is drawn from.
class RecoveryEditor : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryEditor(PlanDocument& document, QWidget* parent = nullptr);

private:
    QWidget* makeButtons();
    QWidget* makeSeedRow();
    void showRecipe();
    void showStep();
    void add(RecoveryStep::Kind kind);
    void remove();
    void move(int by);
    void change(Recipe recipe, int chosen, const QString& text, const QString& mergeKey = {});

    PlanDocument& m_document;
    QListWidget* m_steps;
    QLabel* m_none;
    QToolButton *m_add, *m_remove, *m_up, *m_down;
    StepForm* m_form;
    QLineEdit* m_seed;
};

}  // namespace espalier
