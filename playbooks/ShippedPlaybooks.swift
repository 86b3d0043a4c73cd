package enum ShippedPlaybooks {}
