package enum StormlogSchema {}
