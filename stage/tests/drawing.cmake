# What programs say about themselves is drawn: two memories under one name are told apart.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play([[
    object Local\ActorObject
    start actor as old with say="Created the object." object=Local\ActorObject say="Mapped a view." say=ready hang=1
    old prints ready
    draw Local\ActorObject
    start actor as reader with say="Opened the object." say="Read: nothing." say="Closed the handle." hang=1
    reader prints Closed
    draw Local\ActorObject
    kill old
    start actor as new with say="Created the object." object=Local\ActorObject say="handle: open, view: none" hang=1
    new prints handle
    draw Local\ActorObject
    kill new
    kill reader
    draw Local\ActorObject
]])
