# Sentences of the core
