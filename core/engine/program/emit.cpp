#include "core/engine/program/emit.h"

#include "core/base/atomic_file.h"
#include "core/engine/program/structural.h"

#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/ir/ir.h>
#include <torch/csrc/jit/passes/dead_code_elimination.h>

#include <map>
#include <sstream>
#include <utility>

namespace espalier {

namespace jit = torch::jit;

namespace {

/// "layer1.0" and "conv1" of "layer1.0.conv1".
std::pair<std::string, std::string> splitPath(const std::string& path)
{
    const auto dot = path.rfind('.');
    if (dot == std::string::npos) return {"", path};
    return {path.substr(0, dot), path.substr(dot + 1)};
}

/// The tree of modules that holds the parameters, each at its path.
class ModuleTree {
public:
    ModuleTree() : m_unit(std::make_shared<jit::CompilationUnit>()), m_root(make("__torch__.espalier.Model"))
    {
        m_modules.emplace("", m_root);
    }

    void add(const Parameter& parameter)
    {
        const auto [owner, name] = splitPath(parameter.path);
        auto tensor = parameter.tensor.detach().clone();
        if (tensor.is_floating_point()) tensor.set_requires_grad(parameter.trainable);
        module(owner).register_parameter(name, tensor, !parameter.trainable);
    }

    jit::Module& root() { return m_root; }
    std::shared_ptr<jit::CompilationUnit> unit() const { return m_unit; }

private:
    jit::Module make(const std::string& type)
    {
        jit::Module module(c10::QualifiedName(type), m_unit, true);
        module.register_attribute("training", c10::BoolType::get(), false);
        return module;
    }

    jit::Module module(const std::string& path)
    {
        if (const auto found = m_modules.find(path); found != m_modules.end()) return found->second;
        const auto [owner, name] = splitPath(path);
        auto child = make("__torch__.espalier.Block");
        module(owner).register_module(name, child);
        return m_modules.emplace(path, child).first->second;
    }

    std::shared_ptr<jit::CompilationUnit> m_unit;
    jit::Module m_root;
    std::map<std::string, jit::Module> m_modules;
};

/// Writes the forward method's graph: parameters become attributes, training flags the root's `training`.
class ForwardWriter {
public:
    explicit ForwardWriter(const jit::Module& root) : m_self(m_graph->addInput("self"))
    {
        m_self->setType(root.type());
        m_modules[""] = m_self;
    }

    std::shared_ptr<jit::Graph> write(const Program& program)
    {
        const auto inputs = program.graph->inputs();
        for (std::size_t i = 0; i < program.inputs; ++i)
            m_values[inputs[i]] = m_graph->addInput(i == 0 ? "x" : "x" + std::to_string(i))->setType(inputs[i]->type());
        for (std::size_t i = 0; i < program.parameters.size(); ++i)
            m_values[inputs[program.inputs + i]] = attribute(program.parameters[i].path);
        m_training = m_graph->insertNode(m_graph->createGetAttr(m_self, "training"))->output();
        for (const auto* node : program.graph->nodes()) add(node);
        for (const auto* output : program.graph->outputs()) m_graph->registerOutput(m_values.at(output));
        jit::EliminateDeadCode(m_graph);
        m_graph->lint();
        return m_graph;
    }

private:
    jit::Value* attribute(const std::string& path)
    {
        const auto [owner, name] = splitPath(path);
        return m_graph->insertNode(m_graph->createGetAttr(module(owner), name))->output();
    }

    jit::Value* module(const std::string& path)
    {
        if (const auto found = m_modules.find(path); found != m_modules.end()) return found->second;
        return m_modules[path] = attribute(path);
    }

    void add(const jit::Node* node)
    {
        auto* copy = m_graph->insertNode(
            m_graph->createClone(const_cast<jit::Node*>(node), [&](jit::Value* value) { return m_values.at(value); }));
        for (std::size_t i = 0; i < node->outputs().size(); ++i) m_values[node->output(i)] = copy->output(i);
        if (const int index = trainingArgument(node); index >= 0)
            copy->replaceInput(static_cast<std::size_t>(index), m_training);
    }

    std::shared_ptr<jit::Graph> m_graph = std::make_shared<jit::Graph>();
    jit::Value* m_self;
    jit::Value* m_training = nullptr;
    std::map<std::string, jit::Value*> m_modules;
    std::unordered_map<const jit::Value*, jit::Value*> m_values;
};

}  // namespace

jit::Module emit(const Program& program)
{
    ModuleTree tree;
    for (const auto& parameter : program.parameters) tree.add(parameter);
    auto& root = tree.root();
    const auto graph = ForwardWriter(root).write(program);
    auto* function = tree.unit()->create_function(c10::QualifiedName(*root.type()->name(), "forward"), graph);
    root.type()->addMethod(function);
    return root;
}

void saveTorchScript(const Program& program, const std::filesystem::path& file)
{
    std::ostringstream stream;
    emit(program).save(stream);
    writeFileAtomically(file, stream.str());
}

}  // namespace espalier
