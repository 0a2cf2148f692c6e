import './layers.css'
import '@mantine/core/styles.layer.css'
import './screens.css'
