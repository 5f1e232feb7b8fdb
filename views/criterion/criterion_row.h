#pragma once

#include <QWidget>

namespace espalier {

class CriterionBox;
class PlanDocument;

/// What ranks the weights of the whole plan: a choice changes all layers at once, as one step of undo.
class CriterionRow : public QWidget {
    Q_OBJECT
public:
    explicit CriterionRow(PlanDocument& document, QWidget* parent = nullptr);

signals:
    void refused(const QString& words);  ///< some layers keep what they have, and why

private:
    void showPlan();
    void choose();

    PlanDocument& m_document;
    CriterionBox* m_box;
};

}  // namespace espalier
