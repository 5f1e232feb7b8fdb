#pragma once

#include <QMenu>
#include <functional>

class QActionGroup;

namespace espalier {

class PlanDocument;

/// What ranks the weights of some layers: the criteria by what they look at, and whether layers are ranked together. Those
/// that can rank none of the layers are disabled and say why.
class CriterionMenu : public QMenu {
    Q_OBJECT
public:
    /// `layers` are those a choice is for, asked for when they are needed.
    CriterionMenu(PlanDocument& document, std::function<QList<int>()> layers, QWidget* parent = nullptr);
    /// Checks and enables by what the layers are now.
    void refresh();

signals:
    void refused(const QString& criterion, int layers);  ///< it cannot rank so many of them

private:
    void addCriteria(bool needTraining);
    void choose(const QString& criterion);
    void checkCriteria(const QList<int>& layers);

    PlanDocument& m_document;
    std::function<QList<int>()> m_layers;
    QActionGroup* m_group;  ///< of the criteria
    QAction* m_together;
};

}  // namespace espalier
