@rem On Windows, where no shell stands between npm and what it runs.
@%*
