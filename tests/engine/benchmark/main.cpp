#include "tests/engine/fresh_process_main.h"

int main(int argc, char** argv) { return espalier::test::runTestsOrMeasure(argc, argv); }
