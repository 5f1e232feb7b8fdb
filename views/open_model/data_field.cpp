#include "views/open_model/data_field.h"

#include "views/open_model/dropped_paths.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace espalier {

DataField::DataField(const QString& title, QWidget* parent)
    : QWidget(parent), m_kind(new QComboBox), m_path(new PathField(PathField::Kind::folder, title, {}))
{
    m_kind->addItem(tr("Recognise"), QString());
    m_kind->addItem(tr("Image folders"), QStringLiteral("images"));
    m_kind->addItem(tr("IDX (MNIST)"), QStringLiteral("idx"));
    m_kind->addItem(tr("CIFAR binary"), QStringLiteral("cifar"));
    m_kind->addItem(tr("CSV table"), QStringLiteral("csv"));
    m_kind->addItem(tr("NPY arrays"), QStringLiteral("npy"));
    m_kind->setAccessibleName(tr("%1: kind").arg(title));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_kind);
    row->addWidget(m_path, 1);
    setFocusProxy(m_path);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DataField::kindChanged);
    m_kind->setToolTip(tr("What the data are; recognised by what they hold where this is left alone"));
    connect(m_path, &PathField::changed, this, &DataField::changed);
    connect(m_path, &PathField::dropped, this, [this](const QStringList& paths) {
        const QString spec = dataSpecOf(paths);
        if (!spec.isEmpty()) setSpec(spec);
    });
    kindChanged();
}

void DataField::kindChanged()
{
    const QString kind = m_kind->currentData().toString();
    m_path->setKind(kind == "csv" || kind == "npy" ? PathField::Kind::existing_file : PathField::Kind::folder);
    m_path->line()->setPlaceholderText(kind == "csv"      ? tr("table.csv, or table.csv,label=COLUMN")
                                       : kind == "npy"    ? tr("samples.npy,labels.npy")
                                       : kind == "images" ? tr("a folder with a folder for each class")
                                       : kind.isEmpty()   ? tr("a folder, or a spec like idx:FOLDER")
                                                          : tr("the folder with the files"));
    if (kind.isEmpty() && !m_emptyMeans.isEmpty()) m_path->line()->setPlaceholderText(m_emptyMeans);
    emit changed();
}

void DataField::setEmptyMeans(const QString& text)
{
    m_emptyMeans = text;
    kindChanged();
}

QString DataField::spec() const
{
    const QString kind = m_kind->currentData().toString(), path = m_path->path();
    return kind.isEmpty() || path.isEmpty() ? path : kind + ':' + path;
}

void DataField::setSpec(const QString& spec)
{
    const int colon = spec.indexOf(':');
    const int known = colon > 0 ? m_kind->findData(spec.left(colon)) : -1;
    m_kind->setCurrentIndex(known > 0 ? known : 0);
    m_path->setPath(known > 0 ? spec.mid(colon + 1) : spec);
}

}  // namespace espalier
