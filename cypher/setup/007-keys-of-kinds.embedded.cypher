// Nothing to be done: this engine has no index that is read in an order. Nothing is returned.
