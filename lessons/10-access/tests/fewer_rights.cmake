# A read-only duplicate: with one DACL, its holder gets more.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    start fewer_rights
    fewer_rights prints D:P(A;;GA;;;AU)   no          yes         yes
    fewer_rights prints D:P               no          no          yes
    fewer_rights exits with 0
]])
