// Nothing to be done: this engine has no index of the parts of a text, and reads the ids in memory. Nothing is returned.
