// The page's place in Azure Static Web Apps. It is part of the global cloud only: Azure Government and Azure in China do not
// have it. The page itself is deployed afterwards, as `npm run setup` prints it, with a token that is read then and stands in no
// output. A name of one's own is accepted only once its CNAME record points to the default host name: deploy without it first.
targetScope = 'resourceGroup'

@description('The name of the resource.')
@minLength(2)
@maxLength(40)
param name string = 'my-access-requests'

@description('Where the resource is managed. The files are served from everywhere.')
@allowed([
  'centralus'
  'eastasia'
  'eastus2'
  'westeurope'
  'westus2'
])
param location string = 'westeurope'

@description('Free serves the page as it is. Standard adds a service level agreement and private endpoints.')
@allowed([
  'Free'
  'Standard'
])
param sku string = 'Free'

@description('A name of the page, such as access.contoso.com, whose CNAME record is there. Empty: the default host name alone.')
param hostName string = ''

resource app 'Microsoft.Web/staticSites@2023-12-01' = {
  name: name
  location: location
  sku: {
    name: sku
    tier: sku
  }
  properties: {
    // Nobody could sign in to a preview: its address is no redirect URI of the registration.
    stagingEnvironmentPolicy: 'Disabled'
  }
}

resource ownName 'Microsoft.Web/staticSites/customDomains@2023-12-01' = if (!empty(hostName)) {
  parent: app
  name: hostName
  properties: {
    validationMethod: 'cname-delegation'
  }
}

@description('What the CNAME record of a name of your own points to.')
output defaultHostName string = app.properties.defaultHostname

@description('The address of the page, for `npm run setup -- --url` and for the redirect URI of the registration.')
output pageUrl string = 'https://${empty(hostName) ? app.properties.defaultHostname : hostName}/'
